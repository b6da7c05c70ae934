public import Casework
public import Foundation
import Records
public import Reporting

extension SocialMediaDesk {
  /// The applications that wait for a body's decision.
  public func agenda(for body: DecidingBody, at now: Date) throws -> Agenda {
    try records.read { transaction in
      try Agenda(for: body, from: try transaction.openCases(), at: now, checklist: checklist, calendar: rules.calendar) { standing in
        let similar = try transaction.resemblances(to: Wish(standing), exceptBy: standing.number)
        return Agenda.Pending(
          standing, history: try transaction.history(of: standing.number), similar: similar.accounts + similar.applications)
      }
    }
  }
}

extension SocialMediaDesk {
  /// Figures over all cases and the register.
  public func figures(at now: Date) throws -> Figures {
    try records.read { transaction in
      var cases: [CaseFigures] = []
      try transaction.eachHistory { _, history in
        if let figures = CaseFigures(history: history, at: now) { cases.append(figures) }
      }
      let accounts = try transaction.accounts().map {
        RegisteredAccount(platform: $0.platform, name: $0.name, status: $0.status, caseNumber: $0.caseNumber, since: $0.since)
      }
      return Figures(cases: cases, accounts: accounts, at: now, checklist: checklist, calendar: rules.calendar)
    }
  }
}
