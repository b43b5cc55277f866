import FixtureScoring
import InvoiceGrammar
import Perturbations

/// One way in which a document is laid out; where it concerns one field only, that field.
struct Trait: Hashable {
  var dimension: String
  var value: String
  var field: ScoredField?
}

/// A label with its value, as one bill prints them.
struct Fact {
  var field: ScoredField?
  var label: FieldLabel
  var lines: [String]
}

/// A document in the making: every block draws its choices from the same dice and notes what it chose.
final class Composition {
  var dice: Dice
  let ruler: Ruler
  let vocabulary: Vocabulary
  let account: InventedAccount
  var invention: AccountInvention
  let style: BillStyle
  let form: PrintedForm
  let plan: BillPlan
  private(set) var traits: [Trait] = []
  /// By field the words that label it, for judging known and unknown words apart.
  private(set) var labelIsKnown: [ScoredField: Bool] = [:]

  /// Facts that found no place earlier.
  var lateFacts: [Fact?] = []
  /// Which way a page lies that lies on its side.
  let sidewaysTurns: Int

  init(dice: Dice, ruler: Ruler, vocabulary: Vocabulary) {
    var dice = dice
    invention = AccountInvention(vocabulary: vocabulary)
    let invented = invention.account(&dice)
    style = BillStyle.random(&dice)
    form = PrintedForm.random(isCanadian: invented.place.isCanadian, &dice)
    plan = BillPlan.random(invented, vocabulary, style, &dice)
    account = plan.applied(to: invented)
    sidewaysTurns = dice.chance(0.5) ? 1 : 3
    self.dice = dice
    self.ruler = ruler
    self.vocabulary = vocabulary
    note("page size", style.pageName)
    note("font", style.body.family)
    note("word gaps", style.body.gaps.rawValue)
    note("drawing order", style.isDrawnOutOfOrder ? "shuffled" : "as read")
    note("letter-spaced labels", style.label.letterSpacing > 0 ? "yes" : "no")
    note("small capitals", style.label.isSmallCapitals || style.heading.isSmallCapitals ? "yes" : "no")
    note("label case", style.capitals.rawValue)
    note("columns", String(style.columns))
    note("date form", form.date.rawValue, .invoiceDate)
    note("number form", form.number.rawValue, .numbers)
    note("number form", form.number.rawValue, .btn)
  }

  func note(_ dimension: String, _ value: String, _ field: ScoredField? = nil) {
    let trait = Trait(dimension: dimension, value: value, field: field)
    if !traits.contains(trait) { traits.append(trait) }
  }

  // MARK: - Words

  /// A label for the field, one that may stand so to its value.
  func label(
    _ field: ScoredField, _ relation: FieldRule.Relation? = nil,
    where isWanted: (FieldLabel) -> Bool = { _ in true }
  ) -> FieldLabel? {
    let labels = (vocabulary.labels[field] ?? []).filter {
      isWanted($0) && (relation.map($0.relations.contains) ?? true)
    }
    let isKnown = dice.chance(Self.knownShare)
    let wanted = labels.filter { $0.isKnown == isKnown }
    let choices = wanted.isEmpty ? labels : wanted
    return choices.isEmpty ? nil : dice.pick(choices)
  }

  /// Share of labels that the grammars know.
  private static let knownShare = 0.67

  /// A word beside telephone numbers.
  func numberWord(_ words: [String]) -> String {
    let isKnown = dice.chance(Self.knownShare)
    let wanted = words.filter { vocabulary.knownNumberWords.contains(VocabularySource.key($0)) == isKnown }
    let word = dice.pick(wanted.isEmpty ? words : wanted)
    let wordIsKnown = vocabulary.isKnown || vocabulary.knownNumberWords.contains(VocabularySource.key(word))
    labelIsKnown[.numbers] = wordIsKnown || labelIsKnown[.numbers] == true
    return word
  }

  func noteWords(_ label: FieldLabel, _ field: ScoredField) {
    labelIsKnown[field] = label.isKnown || labelIsKnown[field] == true
  }

  func cased(_ text: String) -> String {
    switch style.capitals {
    case .asIs: text
    case .upper: text.uppercased()
    case .lower: text.lowercased()
    }
  }

  // MARK: - Texts

  func text(_ text: String, _ style: TextStyle) -> Drawing {
    let drawn = style.pieces(of: text, ruler: ruler)
    let mark = TextMark(pieces: drawn.pieces, x: 0, y: style.size * 0.95, style: style)
    return Drawing(marks: [mark], width: drawn.width, height: style.leading)
  }

  func lines(_ texts: [String], _ style: TextStyle) -> Drawing { .stack(texts.map { text($0, style) }) }

  func paragraph(_ words: String, _ style: TextStyle, width: Double) -> Drawing {
    lines(wrapped(words, style, width: width), style)
  }

  func wrapped(_ words: String, _ style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, style.pieces(of: longer, ruler: ruler).width > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }

  func heading(_ words: String, width: Double) -> Drawing {
    var drawing = text(cased(words), style.heading)
    if drawing.width > width {
      drawing = paragraph(cased(words), style.heading.with { $0.letterSpacing = 0 }, width: width)
    }
    switch dice.int(0...3) {
    case 0: drawing.strokes.append(Stroke(x: 0, y: drawing.height, width: width, height: 0))
    case 1:
      drawing.strokes.append(
        Stroke(x: -2, y: -1, width: width, height: drawing.height + 2, isFilled: true, gray: 0.88))
    default: break
    }
    drawing.height += 3
    return drawing
  }
}
