import ArgumentParser

/// A pattern for file names, as shells have them.
///
/// `*` and `?` stand for anything but a slash, `[a-z]` and `[!a-z]` for one character, `**` for anything. A pattern with a
/// slash is compared with the whole path, one without with the file's name.
struct Glob: ExpressibleByArgument {
  /// As it was given.
  let pattern: String
  private let parts: [Part]
  private let isPath: Bool

  private enum Part {
    case character(Character)
    case any
    case anyRun
    case anyPath
    case oneOf([ClosedRange<Character>], isNegated: Bool)
  }

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    pattern = argument
    isPath = argument.contains("/")
    parts = Self.parts(of: Array(argument))
  }

  func matches(_ path: String) -> Bool {
    let text = isPath ? Substring(path) : path.split(separator: "/").last ?? ""
    return matches(Array(text))
  }

  /// Walks both from left to right; a star that took too little is given one more character (no other can matter).
  private func matches(_ text: [Character]) -> Bool {
    var (position, part) = (0, 0)
    var retry: (part: Int, position: Int)?
    var outerRetry: (part: Int, position: Int)?
    while position < text.count || part < parts.count {
      if part < parts.count {
        switch parts[part] {
        case .anyRun:
          retry = (part, position)
          part += 1
          continue
        case .anyPath:
          outerRetry = (part, position)
          retry = nil
          part += 1
          continue
        default:
          if position < text.count, isMatch(parts[part], text[position]) {
            position += 1
            part += 1
            continue
          }
        }
      }
      if let star = retry, star.position < text.count, text[star.position] != "/" {
        retry = (star.part, star.position + 1)
        (part, position) = (star.part + 1, star.position + 1)
      } else if let star = outerRetry, star.position < text.count {
        outerRetry = (star.part, star.position + 1)
        retry = nil
        (part, position) = (star.part + 1, star.position + 1)
      } else {
        return false
      }
    }
    return true
  }

  private func isMatch(_ part: Part, _ character: Character) -> Bool {
    switch part {
    case .character(let wanted): wanted == character
    case .any: character != "/"
    case .oneOf(let ranges, let isNegated):
      character != "/" && ranges.contains { $0.contains(character) } != isNegated
    case .anyRun, .anyPath: false
    }
  }

  private static func parts(of pattern: [Character]) -> [Part] {
    var parts: [Part] = []
    var position = 0
    while position < pattern.count {
      switch pattern[position] {
      case "*" where position + 1 < pattern.count && pattern[position + 1] == "*":
        parts.append(.anyPath)
        position += 2
        // `**/bill.pdf` is also `bill.pdf`.
        if position < pattern.count, pattern[position] == "/" { position += 1 }
        continue
      case "*": parts.append(.anyRun)
      case "?": parts.append(.any)
      case "[":
        if let (set, end) = set(in: pattern, from: position + 1) {
          parts.append(set)
          position = end
        } else {
          parts.append(.character("["))
        }
      case "\\" where position + 1 < pattern.count:
        position += 1
        parts.append(.character(pattern[position]))
      case let character: parts.append(.character(character))
      }
      position += 1
    }
    return parts
  }

  /// The set whose inside begins at a position, and where its closing bracket stands; nil where there is none.
  private static func set(in pattern: [Character], from start: Int) -> (Part, Int)? {
    var position = start
    let isNegated = position < pattern.count && (pattern[position] == "!" || pattern[position] == "^")
    if isNegated { position += 1 }
    let first = position
    var ranges: [ClosedRange<Character>] = []
    while position < pattern.count, pattern[position] != "]" || position == first {
      let low = pattern[position]
      if position + 2 < pattern.count, pattern[position + 1] == "-", pattern[position + 2] != "]" {
        if low <= pattern[position + 2] { ranges.append(low...pattern[position + 2]) }
        position += 3
      } else {
        ranges.append(low...low)
        position += 1
      }
    }
    return position < pattern.count ? (.oneOf(ranges, isNegated: isNegated), position) : nil
  }
}
