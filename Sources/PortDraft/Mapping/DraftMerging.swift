public import PortRequest

extension DraftPortRequest {
  /// One draft from those of several documents of one account, see `DraftMerge`; its id follows from the documents.
  ///
  /// - Returns: nil without any draft.
  public static func merging(_ drafts: [DraftPortRequest]) -> DraftPortRequest? {
    guard let merge = DraftMerge(drafts) else { return nil }
    return merge.draft(id: identifier(of: merge.sources))
  }
}
