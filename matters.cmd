@echo off
rem Runs Matters Arising on Windows, as the script "matters" beside this file does elsewhere: finds a JDK 25 or later,
rem builds the program where its sources changed, starts it. See there for the reasons.
rem   MATTERS_JAVA_OPTS    further options for the JVM, separated by blanks
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=matters-arising.jar"
set "jdk="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined jdk for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%B in ("%%~dp$PATH:J.") do call :consider "%%~dpB."
if not defined jdk for %%F in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do if exist "%%~F\" for /d %%D in ("%%~F\*") do if not defined jdk call :consider "%%~D"
if not defined jdk (
  echo Matters Arising needs a JDK 25 or later; install one ^(from adoptium.net^) or point JAVA_HOME to it. 1>&2
  exit /b 1
)

if not exist "%root%\pom.xml" (
  set "home=%root%"
  goto run
)
call :hash "%root%"
set "home=%root%\target\launch\%hash%"
if not exist "%home%\%jar%" call :build
if errorlevel 1 exit /b 1

:run
if not exist "%home%\%jar%" (
  echo This copy of Matters Arising has neither %jar% nor its sources beside the launcher. 1>&2
  exit /b 1
)
set "collector=-XX:+UseSerialGC"
if defined MATTERS_JAVA_OPTS if not "%MATTERS_JAVA_OPTS:GC=%"=="%MATTERS_JAVA_OPTS%" set "collector="
"%jdk%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:-UsePerfData -Xlog:disable %collector% %MATTERS_JAVA_OPTS% -jar "%home%\%jar%" %*
exit /b %ERRORLEVEL%

rem Takes the folder as the JDK where its release file says 25 or later.
:consider
if not exist "%~1\release" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "feature="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+" %%N in ("%%~V") do set "feature=%%N"
if not defined feature exit /b 0
if %feature% GEQ 25 set "jdk=%~1"
exit /b 0

rem One hash over the names and contents of all that goes into the program.
:hash
set "hash="
for /f "usebackq" %%H in (`powershell -NoProfile -NonInteractive -Command "$ErrorActionPreference='Stop'; Set-Location -LiteralPath '%~1'; $parts = @('pom.xml','src\main','models') | Where-Object { Test-Path $_ }; $lines = Get-ChildItem -LiteralPath $parts -Recurse -File | ForEach-Object { (Get-FileHash -Algorithm SHA256 -LiteralPath $_.FullName).Hash + ' ' + $_.FullName.Substring((Get-Location).Path.Length) } | Sort-Object -Culture ''; $bytes = [Text.Encoding]::UTF8.GetBytes($lines -join [char]10); -join ([Security.Cryptography.SHA256]::Create().ComputeHash($bytes) | ForEach-Object { $_.ToString('x2') })"`) do set "hash=%%H"
exit /b 0

rem Builds a copy of the sources beside, then moves the result into its place. The lock is a folder; one left by a
rem launch that was killed is removed by hand, as the message says.
:build
where mvn >nul 2>nul || (
  echo Matters Arising has to be built first, and that needs Maven 3.8 or later; install it. 1>&2
  exit /b 1
)
if not exist "%root%\target\launch" mkdir "%root%\target\launch"
:lock
mkdir "%root%\target\launch\lock" 2>nul && goto locked
echo Waiting for another build; where none runs, remove %root%\target\launch\lock. 1>&2
timeout /t 2 /nobreak >nul 2>nul || ping -n 3 127.0.0.1 >nul
goto lock
:locked
if exist "%home%\%jar%" goto built
set "work=%root%\target\launch\work"
if exist "%work%" rmdir /s /q "%work%"
mkdir "%work%\src\main"
xcopy /e /i /q /y "%root%\src\main" "%work%\src\main" >nul
if exist "%root%\models" xcopy /e /i /q /y "%root%\models" "%work%\models" >nul
copy /y "%root%\pom.xml" "%work%\pom.xml" >nul
pushd "%work%"
set "JAVA_HOME=%jdk%"
call mvn -q -B -Dmaven.test.skip=true package <nul 1>&2
set "built=%ERRORLEVEL%"
popd
if not "%built%"=="0" (
  rmdir /s /q "%work%"
  rmdir "%root%\target\launch\lock"
  echo Matters Arising could not be built; what Maven says stands above. 1>&2
  exit /b 1
)
mkdir "%work%\ready"
move "%work%\target\%jar%" "%work%\ready\" >nul
move "%work%\target\lib" "%work%\ready\lib" >nul
move "%work%\ready" "%home%" >nul
rmdir /s /q "%work%"
:built
rmdir "%root%\target\launch\lock"
exit /b 0
