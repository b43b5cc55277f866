extension Perturbation {
  /// Every perturbation, family by family.
  public static func all(_ book: LabelBook) -> [Perturbation] {
    gaps + lines + geometry + letters + labels + synonyms(book) + numbers + addresses + dates + pages + noise
  }
}
