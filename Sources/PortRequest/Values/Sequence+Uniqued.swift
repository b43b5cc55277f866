extension Sequence {
  /// Each element once by its key, where it first stands.
  package func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  package func uniqued() -> [Element] { uniqued { $0 } }
}
