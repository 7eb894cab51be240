; The app's id is its scheme too. Written for the person who installs, as everything else here; the app itself checks and mends it.
!macro customInstall
  WriteRegStr HKCU "Software\Classes\${APP_ID}" "" "URL:${PRODUCT_NAME}"
  WriteRegStr HKCU "Software\Classes\${APP_ID}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${APP_ID}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr HKCU "Software\Classes\${APP_ID}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
!macroend

; No link may be left that starts nothing. An update uninstalls the older version first and writes it anew.
!macro customUnInstall
  DeleteRegKey HKCU "Software\Classes\${APP_ID}"
!macroend
