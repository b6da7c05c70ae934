/// Whether a link hands over a document or folder kept at a file service, as `https://kth.sharepoint.com/:w:/…` does.
///
/// Such a link stands for an attachment; the desk opens no links, so it must say that it saw none of it. A link to a service's start
/// page, to a form or to a web page is no document.
func isFileLink(_ link: String) -> Bool {
  guard let (host, path) = parts(of: link), path.count > 1 || link.contains("?") else { return false }
  let first = path.dropFirst().prefix { $0 != "/" }
  // Office's sharing links name the kind of file in the path, whatever the host: /:w:/ Word, /:f:/ a folder.
  if first.count == 3, first.hasPrefix(":"), first.hasSuffix(":") { return true }
  if host.contains("sharepoint.") {
    return ["/personal/", "/shared documents/", "/shared%20documents/", "/delade dokument/", "/delade%20dokument/", "/_layouts/15/doc"]
      .contains {
        path.contains($0)
      }
  }
  return services.contains { service in
    (host == service.host || host.hasSuffix("." + service.host)) && (service.paths.isEmpty || service.paths.contains { path.hasPrefix($0) })
  }
}

/// A link as evidence may name it: without query and fragment, for these hold keys and trackers.
func shown(link: String) -> String {
  String(link.prefix { $0 != "?" && $0 != "#" }.prefix(200))
}

/// Services, and where their paths have to begin; a service without paths only hands out files.
private let services: [(host: String, paths: [String])] = [
  ("1drv.ms", []), ("onedrive.live.com", []), ("officeapps.live.com", []), ("onedrive.com", []),
  ("teams.microsoft.com", ["/l/file", "/_#/file"]), ("loop.cloud.microsoft", []), ("word.cloud.microsoft", []),
  ("docs.google.com", ["/document", "/spreadsheets", "/presentation", "/file"]), ("drive.google.com", []),
  ("dropbox.com", ["/s/", "/scl/", "/sh/", "/l/", "/paper", "/home", "/t/"]), ("paper.dropbox.com", []), ("db.tt", []),
  ("dropboxusercontent.com", []),
  ("box.com", ["/s/", "/file", "/folder", "/v/", "/shared"]), ("box.net", []),
  ("icloud.com", ["/iclouddrive", "/pages", "/numbers", "/keynote", "/attachment"]), ("notion.so", []), ("notion.site", []),
  ("we.tl", []), ("wetransfer.com", ["/downloads", "/t/"]), ("filesender.sunet.se", []), ("drive.sunet.se", []), ("box.sunet.se", []),
  ("sprend.com", []),
  ("canvas.kth.se", ["/courses/", "/files/", "/groups/", "/users/"]), ("instructure.com", ["/courses/", "/files/", "/groups/", "/users/"]),
  ("overleaf.com", ["/read", "/project"]), ("hackmd.io", []), ("pdf.ac", []), ("acrobat.adobe.com", ["/id/", "/link/"]),
  ("documentcloud.adobe.com", ["/link"]),
]

/// Host and path in lower case.
private func parts(of link: String) -> (host: String, path: String)? {
  var rest = link.lowercased()[...]
  for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
  let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
  guard host.contains(".") else { return nil }
  return (String(host), String(rest.dropFirst(host.count).prefix { $0 != "?" }))
}
