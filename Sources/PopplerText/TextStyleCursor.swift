internal import CGLib
internal import CPoppler

/// Walks poppler's list of text attributes along with the scalars they apply to.
struct TextStyleCursor {
  /// White text under this size in points is hidden; larger white text stands on dark headings.
  static let smallestWhite = 4.0

  private var node: UnsafeMutablePointer<GList>?
  private var end = -1
  /// Points; 0 where unknown.
  private(set) var fontSize = 0.0
  private(set) var isBold = false
  private(set) var isHidden = false

  /// - Parameter list: `PopplerTextAttributes` in ascending order, owned by the caller.
  init(_ list: UnsafeMutablePointer<GList>?) {
    node = list
  }

  /// Moves on to the scalar at an index, which must not be less than the last one.
  mutating func move(to index: Int) {
    while index > end, let current = node {
      node = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let attributes = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      end = Int(attributes.end_index)
      if index <= end || node == nil { read(attributes) }
    }
  }

  private mutating func read(_ attributes: PopplerTextAttributes) {
    fontSize = attributes.font_size.isFinite ? min(max(attributes.font_size, 0), 1000) : 0
    isBold = attributes.font_name.map(Self.isBold) ?? false
    let color = attributes.color
    let isWhite = min(color.red, color.green, color.blue) >= 0xFA00
    isHidden = isWhite && fontSize < Self.smallestWhite
  }

  private static func isBold(_ name: UnsafeMutablePointer<CChar>) -> Bool {
    strstr(name, "Bold") != nil || strstr(name, "bold") != nil || strstr(name, "BOLD") != nil
      || strstr(name, "Black") != nil || strstr(name, "Heavy") != nil || strstr(name, "Demi") != nil
  }
}
