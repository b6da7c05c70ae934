/// A series of a plot: its name in the legend, and the class that gives it its colour.
struct Series {
  let name: String
  let style: String
}

/// Plots as SVG for ``Page``. Each names itself for a screen reader, and stands before a table with the same figures.
struct Plot {
  /// Names the plot's elements; unique within a page.
  let id: String
  let title: String
  let series: [Series]
  let rows: [(label: String, values: [Int])]
  /// What the first column of the table is called.
  let heading: String

  private static let width = 720.0

  /// One bar a row, its segments side by side.
  ///
  /// - Parameter isShare: every bar has the full length and shows shares.
  func bars(isShare: Bool = false) -> String {
    let left = 200.0
    let height = 26.0
    let step = 36.0
    let top = 36.0
    let room = Self.width - left - 56
    let most = Double(max(1, rows.map { $0.values.reduce(0, +) }.max() ?? 1))
    var parts = [legend(from: left)]
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * step
      let total = row.values.reduce(0, +)
      let scale = room / (isShare ? Double(max(1, total)) : most)
      parts.append(text(row.label, x: left - 10, y: y + 18, anchor: "end"))
      var x = left
      for (value, series) in zip(row.values, series) where value > 0 {
        let width = Double(value) * scale
        parts.append(rectangle(x: x, y: y, width: width, height: height, style: series.style))
        let label = isShare ? percent(value, of: total) : String(value)
        if width >= Double(label.count) * 9 + 6 {
          parts.append(text(label, x: x + width / 2, y: y + 18, anchor: "middle", style: "on-" + series.style))
        }
        x += width
      }
      parts.append(text(isShare ? "av \(total)" : String(total), x: x + 8, y: y + 18))
    }
    return figure(parts, height: top + Double(rows.count) * step)
  }

  /// Columns beside each other, a group a row.
  func columns(width: Double = 720) -> String {
    let left = 12.0
    let top = 36.0
    let floor = 210.0
    let most = Double(max(1, rows.flatMap(\.values).max() ?? 1))
    let group = (width - 2 * left) / Double(max(1, rows.count))
    let column = min(34, group * 0.8 / Double(max(1, series.count)))
    var parts = [legend(from: left), "<line class=\"grid\" x1=\"\(left)\" x2=\"\(width - left)\" y1=\"\(floor)\" y2=\"\(floor)\"/>"]
    for (index, row) in rows.enumerated() {
      let middle = left + (Double(index) + 0.5) * group
      var x = middle - column * Double(series.count) / 2
      for (value, series) in zip(row.values, series) {
        let height = Double(value) / most * (floor - top - 20)
        if value > 0 {
          parts.append(rectangle(x: x, y: floor - height, width: column, height: height, style: series.style))
          parts.append(text(String(value), x: x + column / 2, y: floor - height - 5, anchor: "middle"))
        }
        x += column
      }
      parts.append(text(row.label, x: middle, y: floor + 19, anchor: "middle"))
    }
    return figure(parts, width: width, height: floor + 28)
  }

  // MARK: - Parts

  private func figure(_ parts: [String], width: Double = Self.width, height: Double) -> String {
    let words = rows.map { row in
      "\(row.label): " + zip(series, row.values).map { "\($0.name.lowercased()) \($1)" }.joined(separator: ", ")
    }.joined(separator: "; ")
    return """
      <div class="plot" role="group" aria-label="\(Markup.html(title))" tabindex="0">
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(width)) \(number(height))" role="img" aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(Markup.html(title))</title><desc id="\(id)-desc">\(Markup.html(words)).</desc>
      \(parts.joined(separator: "\n"))
      </svg></div>
      \(table)
      """
  }

  private var table: String {
    let isSingle = series.count == 1
    let head = [heading] + series.map(\.name) + (isSingle ? [] : ["Summa"])
    let body = rows.map { [$0.label] + $0.values.map(String.init) + (isSingle ? [] : [String($0.values.reduce(0, +))]) }
    return "<details><summary>\(Markup.html(title)): siffrorna</summary>" + HTMLTable(caption: title, head: head, rows: body).html
      + "</details>"
  }

  private func legend(from left: Double) -> String {
    guard series.count > 1 else { return "" }
    var x = left
    var parts: [String] = []
    for item in series {
      parts.append(rectangle(x: x, y: 6, width: 14, height: 14, style: item.style))
      parts.append(text(item.name, x: x + 20, y: 18))
      x += 40 + Double(item.name.count) * 7.4
    }
    return parts.joined()
  }

  private func rectangle(x: Double, y: Double, width: Double, height: Double, style: String) -> String {
    "<rect class=\"\(style)\" x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\"/>"
  }

  private func text(_ text: String, x: Double, y: Double, anchor: String = "start", style: String = "") -> String {
    let kind = style.isEmpty ? "" : " class=\"\(style)\""
    return "<text\(kind) x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">\(Markup.html(text))</text>"
  }

  /// To a tenth, which is finer than anybody sees.
  private func number(_ value: Double) -> String { String((value * 10).rounded() / 10) }

  private func percent(_ value: Int, of total: Int) -> String {
    "\(Int((Double(value) * 100 / Double(max(1, total))).rounded())) %"
  }
}

/// A table; all columns but the first hold figures unless said otherwise.
struct HTMLTable {
  let caption: String
  let head: [String]
  let rows: [[String]]
  /// Columns that hold figures; nil stands for all but the first.
  var figures: Set<Int>?

  var html: String {
    let head = head.enumerated().map { "<th scope=\"col\"\(kind($0.offset))>\(Markup.html($0.element))</th>" }.joined()
    let body = rows.map { row in
      "<tr>"
        + row.enumerated().map { index, cell in
          index == 0
            ? "<th scope=\"row\">\(Markup.html(cell))</th>" : "<td\(kind(index))>\(Markup.html(cell))</td>"
        }.joined() + "</tr>"
    }
    return """
      <div class="wide" role="group" aria-label="\(Markup.html(caption))" tabindex="0"><table><caption>\(Markup.html(caption))</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>\(body.joined(separator: "\n"))</tbody></table></div>
      """
  }

  private func kind(_ column: Int) -> String {
    (figures.map { $0.contains(column) } ?? (column > 0)) ? " class=\"number\"" : ""
  }
}
