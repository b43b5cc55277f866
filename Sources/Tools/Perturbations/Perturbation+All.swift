extension Perturbation {
  /// Every perturbation, family by family.
  public static let all: [Perturbation] =
    gaps + lines + geometry + letters + labels + numbers + addresses + dates + pages + noise
}
