// swift-tools-version: 6.1
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

/// The floors that the program is measured against, built the same way as the program.
let package = Package(
  name: "netra-benchmarks",
  targets: [
    .executableTarget(name: "hello-c"),
    .executableTarget(name: "hello-swift"),
  ])
