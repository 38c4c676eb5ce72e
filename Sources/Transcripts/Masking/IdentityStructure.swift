// SPDX-License-Identifier: GPL-3.0-or-later

/// The inner structure of Indonesian identity and employee numbers.
enum IdentityStructure {
  /// NIK: six digits of region, then day (women: plus 40), month and year of birth, then four digits of serial.
  ///
  /// Dukcapil: region codes begin at 11 (province), the serial at 0001.
  static func isIdentityNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 16 else { return false }
    let day = value(digits[6..<8])
    return value(digits[0..<2]) >= 11 && value(digits[2..<4]) > 0 && value(digits[4..<6]) > 0
      && value(digits[12..<16]) > 0 && isDay(day > 40 ? day - 40 : day, month: value(digits[8..<10]))
  }

  /// NIP: date of birth (YYYYMMDD), year and month of appointment (PPPK: a code from 21 up in place of the month),
  /// sex (1, 2), serial of three digits.
  static func isEmployeeNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18 else { return false }
    let birth = value(digits[0..<4])
    let appointment = value(digits[8..<12])
    let month = value(digits[12..<14])
    return (1930...2020).contains(birth) && isDay(value(digits[6..<8]), month: value(digits[4..<6]))
      && (birth + 14...birth + 66).contains(appointment) && ((1...12).contains(month) || (21...29).contains(month))
      && (1...2).contains(digits[14])
  }

  private static func isDay(_ day: Int, month: Int) -> Bool {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: (1...31).contains(day)
    case 4, 6, 9, 11: (1...30).contains(day)
    case 2: (1...29).contains(day)
    default: false
    }
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }
}
