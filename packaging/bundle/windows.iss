; SPDX-License-Identifier: GPL-3.0-or-later
; Inno Setup's recipe of the Windows installer, from the folder that build.py makes.
; Installs for the user alone, without an administrator; uninstalling leaves the library.

#define Program "Genre Organizer"
#define Version GetEnv("GENREORGANIZER_VERSION")
#if Version == ""
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6E0B3C52-7E0F-4B4B-9A57-2C2B3B6F5D11}
AppName={#Program}
AppVersion={#Version}
DefaultDirName={autopf}\{#Program}
DefaultGroupName={#Program}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=GenreOrganizer-{#Version}-setup
UninstallDisplayIcon={app}\genreorganizer-gui.exe

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "..\..\build\bundle\genreorganizer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Program}"; Filename: "{app}\genreorganizer-gui.exe"
Name: "{autodesktop}\{#Program}"; Filename: "{app}\genreorganizer-gui.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\genreorganizer-gui.exe"; Description: "{cm:LaunchProgram,{#Program}}"; Flags: nowait postinstall skipifsilent
