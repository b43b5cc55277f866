/// A text at a place of a drawing.
struct TextMark {
  var pieces: [TextPiece]
  /// Of the baseline's start, in points from the drawing's top left corner.
  var x: Double
  var y: Double
  var style: TextStyle
  /// Quarter turns clockwise.
  var turns = 0
}

/// A line or a filled or empty rectangle.
struct Stroke {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  var isFilled = false
  var gray = 0.0
  var isDashed = false
}

/// Texts and strokes with their common size, in points; the origin is the top left corner.
struct Drawing {
  var marks: [TextMark] = []
  var strokes: [Stroke] = []
  var width = 0.0
  var height = 0.0

  mutating func add(_ other: Drawing, x: Double, y: Double) {
    for var mark in other.marks {
      mark.x += x
      mark.y += y
      marks.append(mark)
    }
    for var stroke in other.strokes {
      stroke.x += x
      stroke.y += y
      strokes.append(stroke)
    }
    width = max(width, x + other.width)
    height = max(height, y + other.height)
  }

  /// One below the other.
  static func stack(_ drawings: [Drawing], gap: Double = 0) -> Drawing {
    var result = Drawing()
    for (index, drawing) in drawings.enumerated() {
      result.add(drawing, x: 0, y: result.height + (index > 0 ? gap : 0))
    }
    return result
  }

  /// One beside the other.
  static func row(_ drawings: [Drawing], gap: Double) -> Drawing {
    var result = Drawing()
    for (index, drawing) in drawings.enumerated() {
      result.add(drawing, x: result.width + (index > 0 ? gap : 0), y: 0)
    }
    return result
  }

  static func space(_ height: Double) -> Drawing { Drawing(height: height) }

  func framed(padding: Double = 5, fill: Double? = nil) -> Drawing {
    var result = Drawing()
    let size = (width + 2 * padding, height + 2 * padding)
    if let fill {
      result.strokes.append(Stroke(x: 0, y: 0, width: size.0, height: size.1, isFilled: true, gray: fill))
    }
    result.strokes.append(Stroke(x: 0, y: 0, width: size.0, height: size.1, gray: 0.4))
    result.add(self, x: padding, y: padding)
    (result.width, result.height) = size
    return result
  }

  func indented(_ x: Double) -> Drawing {
    var result = Drawing()
    result.add(self, x: x, y: 0)
    return result
  }

  /// Turned clockwise by quarter turns, with its own size.
  func turned(_ turns: Int) -> Drawing {
    guard turns > 0 else { return self }
    var result = Drawing(width: height, height: width)
    for var mark in marks {
      (mark.x, mark.y) = (height - mark.y, mark.x)
      mark.turns += 1
      result.marks.append(mark)
    }
    for var stroke in strokes {
      (stroke.x, stroke.y) = (height - stroke.y - stroke.height, stroke.x)
      (stroke.width, stroke.height) = (stroke.height, stroke.width)
      result.strokes.append(stroke)
    }
    return result.turned(turns - 1)
  }
}
