import Casework
import Checklist
import Scheduling

import struct Foundation.Date
import struct Foundation.TimeZone

/// How pages of the desk name things in Swedish.
enum Words {
  static func platform(_ platform: Platform) -> String {
    switch platform {
    case .instagram: "Instagram"
    case .linkedin: "LinkedIn"
    case .facebook: "Facebook"
    case .x: "X"
    case .tiktok: "TikTok"
    case .youtube: "YouTube"
    case .threads: "Threads"
    case .bluesky: "Bluesky"
    case .mastodon: "Mastodon"
    case .snapchat: "Snapchat"
    case .twitch: "Twitch"
    case .discord: "Discord"
    case .flickr: "Flickr"
    case .vimeo: "Vimeo"
    case .reddit: "Reddit"
    case .pinterest: "Pinterest"
    case .whatsapp: "WhatsApp"
    case .other: "annan plattform"
    }
  }

  static func platforms(_ platforms: [Platform]) -> String {
    platforms.isEmpty ? "ingen plattform nämnd" : platforms.map(platform).joined(separator: ", ")
  }

  static func state(_ state: Case.State) -> String {
    switch state {
    case .incomplete: "Väntar på komplettering"
    case .offeringTimes: "Väntar på mötestid"
    case .meetingBooked: "Möte bokat"
    case .awaitingDecision: "Väntar på beslut"
    case .withStaff: "Hos handläggare"
    case .approved: "Godkänd"
    case .rejected: "Avslagen"
    case .withdrawn: "Återtagen"
    case .closedInactive: "Avslutad utan svar"
    }
  }

  static func body(_ body: DecidingBody) -> String { body == .komAG ? "KOM AG" : "Kommunikationsavdelningen" }

  static func status(_ status: Status) -> String {
    switch status {
    case .met: "besvarad"
    case .partial: "delvis"
    case .missing: "saknas"
    }
  }

  /// `2026-03-02`.
  static func day(_ date: Date, in zone: TimeZone) -> String {
    date.formatted(Date.ISO8601FormatStyle(timeZone: zone).year().month().day())
  }

  /// `1 dag`, `12 dagar`.
  static func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dagar" }
}

extension WorkCalendar {
  /// Calendar days from one moment to another; 0 where the second is not later.
  func days(from start: Date, to end: Date) -> Int {
    max(0, Int(((startOfDay(end).timeIntervalSince1970 - startOfDay(start).timeIntervalSince1970) / 86_400).rounded()))
  }
}
