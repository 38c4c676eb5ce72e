/* SPDX-License-Identifier: GPL-3.0-or-later
   SHA-256 and random bytes of OpenSSL's libcrypto: one call each, a fraction of the build cost of a Swift package. */
#pragma once
/* SHA256() of OpenSSL 3 looks for a provider first, which takes longer than a short digest. The older calls do not, and
   stay in OpenSSL 3 although it would rather have them replaced. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#include <openssl/rand.h>
