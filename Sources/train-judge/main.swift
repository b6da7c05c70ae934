import Checklist
import Documents
import Foundation

let arguments = CommandLine.arguments
guard arguments.count > 2 else {
  print("usage: train-judge cv|embed CORPUS [MORE.tsv…] [--out DIRECTORY]")
  exit(64)
}
let out = arguments.firstIndex(of: "--out").map { arguments[$0 + 1] }
var documents: [[Row]] = []
var loose: [Row] = []
let folder = arguments[2]
let extra = arguments.dropFirst(3).prefix { $0 != "--out" }
for (number, path) in ([folder + "/applications.tsv", folder + "/passages.tsv"] + extra).enumerated() {
  for var row in try Corpus.read(path, firstDocument: 100_000 * (number + 1)) {
    if row.speaksOfLinkedIn { row.markSubject() }
    if row.document >= 100_000 * (number + 1) {
      loose.append(row)
    } else if documents.last?.first?.document == row.document {
      documents[documents.count - 1].append(row)
    } else {
      documents.append([row])
    }
  }
}
for index in documents.indices where documents[index].prefix(4).contains(where: \.speaksOfLinkedIn) {
  for row in documents[index].indices { documents[index][row].markSubject() }
}
print(documents.count, "applications,", loose.count, "loose passages")
let training = Training(documents: documents, loose: loose)
if arguments[1] == "cv" {
  training.crossValidate()
} else if let out {
  try training.embed(in: out)
}
