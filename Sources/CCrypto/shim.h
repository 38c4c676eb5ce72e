/* SPDX-License-Identifier: GPL-3.0-or-later
   SHA-256 and random bytes of OpenSSL's libcrypto: one call each, a fraction of the build cost of a Swift package. */
#pragma once
#include <openssl/sha.h>
#include <openssl/rand.h>
