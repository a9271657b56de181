// libcurl's options take a varying argument, which Swift can't call: one function for each kind that is needed.
#pragma once
#include <curl/curl.h>

static inline CURLcode jalon_curl_text(CURL *curl, CURLoption option, const char *value) { return curl_easy_setopt(curl, option, value); }
static inline CURLcode jalon_curl_number(CURL *curl, CURLoption option, long value) { return curl_easy_setopt(curl, option, value); }
static inline CURLcode jalon_curl_list(CURL *curl, CURLoption option, struct curl_slist *value) { return curl_easy_setopt(curl, option, value); }

// The message, read by libcurl as it sends it.
struct jalon_message {
  const char *bytes;
  size_t length;
  size_t sent;
};

static inline size_t jalon_read(char *buffer, size_t size, size_t count, void *context) {
  struct jalon_message *message = (struct jalon_message *)context;
  size_t room = size * count, left = message->length - message->sent, taken = left < room ? left : room;
  for (size_t i = 0; i < taken; i++) buffer[i] = message->bytes[message->sent + i];
  message->sent += taken;
  return taken;
}

static inline CURLcode jalon_curl_message(CURL *curl, struct jalon_message *message) {
  CURLcode code = curl_easy_setopt(curl, CURLOPT_READFUNCTION, jalon_read);
  if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_READDATA, message);
  if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  return code;
}
