// CloudFront Function (runtime cloudfront-js-2.0) for "viewer request": the bucket knows files, not folders.
function handler(event) {
  var request = event.request;
  if (request.uri.endsWith("/")) {
    request.uri += "index.html";
  } else if (!request.uri.split("/").pop().includes(".")) {
    request.uri += "/index.html";
  }
  return request;
}
