/**
 * The one script that every page loads, in its head: it shows the chosen theme before anything is painted, and the rest
 * once the page is there.
 */
import foundWordsStyle from "../search/found-words.css?url";
import { keepForOffline } from "../offline/page/when-idle.ts";
import { followContents } from "./contents.ts";
import { keepPlaceInOtherLanguage } from "./language-switch.ts";
import { offerSearch } from "./search-open.ts";
import { offerSlashSwitch } from "./slash-switch.ts";
import { bringStyle } from "./style.ts";
import { openTermsOnHover } from "./term-hover.ts";
import { offerThemes, showChosenTheme } from "./theme-switch.ts";

showChosenTheme();
document.addEventListener("DOMContentLoaded", () => {
  keepPlaceInOtherLanguage();
  offerThemes();
  offerSlashSwitch();
  offerSearch();
  openTermsOnHover();
  followContents();
  keepForOffline();
  if (new URLSearchParams(location.search).has("mark"))
    void bringStyle(foundWordsStyle).then(() => import("./found-words.ts"));
});
