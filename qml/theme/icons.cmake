# The icons the screens use, by their names at lucide.dev (ISC). Only these are embedded.
set(COLLEGA_ICONS
  arrow-left arrow-right bell bell-ring book-open briefcase building-2 calendar calendar-days camera check chevron-down chevron-right
  circle circle-arrow-up circle-check circle-dashed clipboard-check clock cloud-download cloud-off cloud-upload copy download eraser eye eye-off file-text footprints globe
  handshake heart-handshake history hourglass house info key-round landmark languages layout-dashboard lightbulb link list-checks locate-fixed lock
  log-in log-out mail map menu message-circle minus monitor-smartphone palette paperclip pen-line plane plus qr-code refresh-cw search send settings
  shield shield-off sliders-horizontal sparkles sun target trash-2 triangle-alert undo-2 user user-minus user-plus users workflow x)
