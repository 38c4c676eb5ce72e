// SPDX-License-Identifier: GPL-3.0-or-later

extension UnsafeBufferPointer where Element: Comparable {
  /// The place of a value, which stands at most once; the elements ascend.
  package func place(of value: Element) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value ? low : nil
  }
}
