/** What an administrator reads who has unpacked the zip. */

/** @param place folder of the site in the zip */
export function bundleReadme(version: string, base: string, place: string): string {
  return `${japanese(version, base, place)}\n\n${"-".repeat(78)}\n\n${english(version, base, place)}`;
}

function japanese(version: string, base: string, place: string): string {
  return `J-LIS Atlas ${version}（非公式）

静的なサイトの一式である。どのWebサーバーにも置け、インターネットへの接続、データベース、
サーバー側のプログラムを必要としない。

置き方
  ${
    base === "/"
      ? `フォルダー「${place}」の中身を、Webサーバーの公開フォルダーに置く。サイトはホストの直下（/）で動く。`
      : `フォルダー「${place}」を、名前を変えずにWebサーバーの公開フォルダーに置く。サイトは${base}で動き、
  ほかのパスでは動かない。`
  }
  更新するときは、古いフォルダーを消してから新しいものを置く。

nginx
  nginx/atlas.confをそのまま使える。置く場所は、そのファイルの冒頭に書いてある。

ほかのWebサーバー
  - フォルダーへの要求にはindex.htmlを返す。
  - 存在しないページには、状態404で404.htmlを返す。
  - 拡張子.html、.css、.js、.json、.csv、.svgの文字コードはUTF-8である。
  - ${place}/_headersにある応答ヘッダーを付けるとよい。付けられなくても、ページが読み込んでよいものは
    各ページのmeta要素が制限する。
  - .brと.gzは、同じ名前のファイルを圧縮したものである。使わないなら消してよい。

httpとhttps
  閲覧と検索はhttpでもできる。端末に保存して通信なしで読む機能（サービスワーカー）は、ブラウザの制約により
  httpsかlocalhostでしか働かない。

ファイルの確認
  sha256sum --check SHA256SUMS

このサイトを作るのに使ったパッケージの一覧は、${place}/sbom.cdx.json（CycloneDX）にある。
`;
}

function english(version: string, base: string, place: string): string {
  return `J-LIS Atlas ${version} (unofficial)

A complete static site. It can be put on any web server and needs no connection to the internet, no database
and no program on the server.

Where to put it
  ${
    base === "/"
      ? `Put what is in the folder "${place}" into the public folder of the web server. The site stands at the root
  of its host (/).`
      : `Put the folder "${place}" into the public folder of the web server without renaming it. The site stands
  under ${base} and nowhere else.`
  }
  For an update, remove the old folder before you put the new one in its place.

nginx
  nginx/atlas.conf can be used as it is. Its first lines say where it belongs.

Other web servers
  - A request for a folder is answered with its index.html.
  - A missing page is answered with 404.html and status 404.
  - Files ending in .html, .css, .js, .json, .csv and .svg are encoded in UTF-8.
  - Send the response headers that ${place}/_headers lists if you can. If you cannot, the meta element of each
    page still restricts what the page may load.
  - Files ending in .br and .gz are compressed forms of the files of the same name. Delete them if you do not
    use them.

http and https
  Reading and searching work over http. Keeping the site on a device for reading without a network (a service
  worker) works over https or on localhost only; browsers do not allow it otherwise.

Checking the files
  sha256sum --check SHA256SUMS

The packages that the site was built with are listed in ${place}/sbom.cdx.json (CycloneDX).
`;
}
