/* SPDX-License-Identifier: GPL-3.0-or-later
   GNU readline for Swift. Its globals are main-thread state: the line editor is the only user. */
#pragma once
#include <stdio.h>
#include <stdlib.h>
#pragma clang attribute push(__attribute__((swift_attr("nonisolated(unsafe)"))), apply_to = variable(is_global))
#include <readline/readline.h>
#include <readline/history.h>
#pragma clang attribute pop
