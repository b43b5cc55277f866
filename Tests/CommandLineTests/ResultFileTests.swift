import Foundation
import Testing

@testable import extract_invoice

@Suite struct ResultFileTests {
  private func mode(_ file: URL) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int ?? 0
  }

  @Test func standsInItsPlaceOnlyWhenWhole() throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "draft.json")
    try scratch.write("old", to: "draft.json")
    chmod(file.path, 0o640)
    do {
      let unfinished = try ResultFile(file.path)
      try unfinished.write("new")
    }
    #expect(try scratch.text("draft.json") == "old")
    try ResultFile.write("new", to: file.path)
    #expect(try scratch.text("draft.json") == "new")
    #expect(try mode(file) == 0o640)
    try ResultFile.write("new", to: scratch.url.appending(path: "other").path)
    #expect(try mode(scratch.url.appending(path: "other")) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).count == 2)
  }

  @Test func refusesLinksAndFolders() throws {
    let scratch = try ScratchFolder()
    try scratch.write("mine", to: "victim")
    let link = scratch.url.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "victim")
    for path in [link, scratch.url.path, scratch.url.path + "/missing/file"] {
      #expect(throws: CommandFailure.self) { try ResultFile.write("new", to: path) }
    }
    #expect(try scratch.text("victim") == "mine")
  }

  @Test func leavesDevicesInTheirPlace() throws {
    try ResultFile.write("new", to: "/dev/null")
    #expect(FileIdentity(path: "/dev/null")?.isFile == false)
  }
}
