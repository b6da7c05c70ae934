#pragma once
#include <curl/curl.h>

// Swift can't call variadic functions: one shim for each kind of value that is set or got.

/// Sets an option that takes a number or an on/off switch.
static inline CURLcode curl_set_number(CURL *handle, CURLoption option, long value) { return curl_easy_setopt(handle, option, value); }

/// Sets an option that takes a size.
static inline CURLcode curl_set_size(CURL *handle, CURLoption option, curl_off_t value) { return curl_easy_setopt(handle, option, value); }

/// Sets an option that takes a string, which libcurl copies.
static inline CURLcode curl_set_string(CURL *handle, CURLoption option, const char *value) { return curl_easy_setopt(handle, option, value); }

/// Sets an option that takes a list, which must live as long as the handle uses it.
static inline CURLcode curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

/// Sets an option that takes what a callback is given back, or a buffer.
static inline CURLcode curl_set_context(CURL *handle, CURLoption option, void *value) { return curl_easy_setopt(handle, option, value); }

/// Sets a callback of the shape that reading, writing and header lines share.
static inline CURLcode curl_set_callback(CURL *handle, CURLoption option, size_t (*value)(char *, size_t, size_t, void *)) {
  return curl_easy_setopt(handle, option, value);
}

/// Sets what is called with each new socket.
static inline CURLcode curl_set_socket_callback(CURL *handle, int (*value)(void *, curl_socket_t, curlsocktype)) {
  return curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, value);
}

/// Gets a number.
static inline CURLcode curl_get_number(CURL *handle, CURLINFO info, long *value) { return curl_easy_getinfo(handle, info, value); }

/// Gets a time in microseconds.
static inline CURLcode curl_get_time(CURL *handle, CURLINFO info, curl_off_t *value) { return curl_easy_getinfo(handle, info, value); }

/// Gets the connection's socket.
static inline CURLcode curl_get_socket(CURL *handle, curl_socket_t *value) { return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value); }
