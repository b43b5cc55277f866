internal import CYaml

/// Reads YAML, of which JSON is a part, with libyaml.
///
/// Anchors, aliases and tags have no use in an intake and are refused: with them a small file can stand for a huge one.
struct YAMLText {
  private let parser: Parser
  /// Lists and objects within one another; an intake needs three.
  private static let deepest = 16

  private init(_ bytes: [UInt8]) throws(IntakeReaderMissing) { parser = try Parser(bytes) }

  /// The value that a text holds; nil where it holds none.
  ///
  /// - Throws: ``IntakeSyntaxError``, ``IntakeReaderMissing``.
  static func value(of bytes: [UInt8]) throws -> MarkedValue? {
    let text = try YAMLText(bytes)
    var value: MarkedValue?
    while true {
      let event = try text.parser.next()
      switch event.kind {
      case .streamEnd: return value
      case .documentStart where value != nil:
        throw IntakeSyntaxError(
          place: event.place, message: "A second document begins here; an intake is one.")
      case .scalar, .listStart, .objectStart: value = try text.value(event, depth: 0)
      default: break
      }
    }
  }

  private func value(_ event: Event, depth: Int) throws(IntakeSyntaxError) -> MarkedValue {
    guard depth < Self.deepest else {
      throw IntakeSyntaxError(place: event.place, message: "This is nested too deep.")
    }
    switch event.kind {
    case .scalar(let text, let isQuoted):
      return MarkedValue(place: event.place, content: .scalar(text, isQuoted: isQuoted))
    case .listStart:
      var values: [MarkedValue] = []
      while true {
        let next = try parser.next()
        if case .end = next.kind { return MarkedValue(place: event.place, content: .list(values)) }
        values.append(try value(next, depth: depth + 1))
      }
    case .objectStart:
      return MarkedValue(place: event.place, content: .object(try members(depth: depth + 1)))
    default: throw IntakeSyntaxError(place: event.place, message: "A value is missing here.")
    }
  }

  private func members(depth: Int) throws(IntakeSyntaxError) -> [MarkedValue.Member] {
    var members: [MarkedValue.Member] = []
    while true {
      let key = try parser.next()
      switch key.kind {
      case .end: return members
      case .scalar(let name, _):
        guard !members.contains(where: { $0.name == name }) else {
          throw IntakeSyntaxError(place: key.place, message: "The key '\(name)' stands here a second time.")
        }
        members.append(
          MarkedValue.Member(name: name, place: key.place, value: try value(try parser.next(), depth: depth)))
      default: throw IntakeSyntaxError(place: key.place, message: "A key must be a word.")
      }
    }
  }

  struct Event {
    var kind: Kind
    var place: TextPlace

    enum Kind {
      case streamEnd
      case documentStart
      case scalar(String, isQuoted: Bool)
      case listStart
      case objectStart
      /// Of a list or an object.
      case end
      case other
    }
  }
}

extension YAMLText {
  /// libyaml's parser over a text that stays where it is.
  private final class Parser {
    private let state: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) throws(IntakeReaderMissing) {
      if let failure = yaml_load() { throw IntakeReaderMissing(reason: String(cString: failure)) }
      state = .allocate(capacity: 1)
      text = .allocate(capacity: bytes.count)
      _ = text.initialize(from: bytes)
      yaml_parser_initialize(state)
      yaml_parser_set_encoding(state, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(state, text.baseAddress, text.count)
    }

    deinit {
      yaml_parser_delete(state)
      state.deallocate()
      text.deallocate()
    }

    func next() throws(IntakeSyntaxError) -> Event {
      var event = yaml_event_t()
      guard yaml_parser_parse(state, &event) == 1 else { throw failure }
      defer { yaml_event_delete(&event) }
      let place = TextPlace(event.start_mark)
      let kind = kind(of: event)
      if isReferring(event) {
        throw IntakeSyntaxError(
          place: place, message: "Anchors, aliases and tags are not read; write the value here.")
      }
      return Event(kind: kind, place: place)
    }

    private func kind(of event: yaml_event_t) -> Event.Kind {
      switch event.type {
      case YAML_STREAM_END_EVENT: return .streamEnd
      case YAML_DOCUMENT_START_EVENT: return .documentStart
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return .scalar(
          String(decoding: bytes, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
      case YAML_SEQUENCE_START_EVENT: return .listStart
      case YAML_MAPPING_START_EVENT: return .objectStart
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
      default: return .other
      }
    }

    private func isReferring(_ event: yaml_event_t) -> Bool {
      switch event.type {
      case YAML_ALIAS_EVENT: true
      case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil || event.data.scalar.tag != nil
      case YAML_SEQUENCE_START_EVENT:
        event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
      case YAML_MAPPING_START_EVENT:
        event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
      default: false
      }
    }

    /// In libyaml's words, which say what it looked for.
    private var failure: IntakeSyntaxError {
      let problem = state.pointee.problem.map { String(cString: $0) } ?? "it ends too early"
      let isEncoding = state.pointee.error == YAML_READER_ERROR
      return IntakeSyntaxError(
        place: isEncoding ? .start : TextPlace(state.pointee.problem_mark),
        message: "This is no YAML or JSON: \(problem).")
    }
  }
}

extension TextPlace {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}
