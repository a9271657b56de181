import Foundation

/// What is going on, on the error output: the table alone goes to the other.
enum Progress {
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
