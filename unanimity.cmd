@echo off
rem Starts Unanimity; builds target\unanimity.jar first when it is missing or older than its sources.
rem   JAVA_HOME             the Java to use, 17 or later; without it the one on the PATH
rem   UNANIMITY_JAVA_OPTS   more flags for Java, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\unanimity.jar"
set "LOCK=%HOME_DIR%\target\unanimity.lock"
set "LOG=%HOME_DIR%\target\unanimity-build.log"
set "WAITED=0"

if defined JAVA_HOME (set "JAVA_EXE=%JAVA_HOME%\bin\java.exe") else (set "JAVA_EXE=java.exe")
if defined JAVA_HOME if not exist "%JAVA_EXE%" (
    echo unanimity: there is no bin\java.exe in JAVA_HOME; Java 17 or later is needed>&2
    exit /b 1
)
if not defined JAVA_HOME (
    where /q java.exe || (
        echo unanimity: Java is not on the PATH; install a JDK, 17 or later, or set JAVA_HOME>&2
        exit /b 1
    )
)
set "JAVA_MAJOR="
for /f "tokens=3" %%v in ('call "%JAVA_EXE%" -version 2^>^&1 ^| findstr /i /c:" version "') do (
    for /f "tokens=1,2 delims=.-+" %%a in ("%%~v") do if "%%a"=="1" (set "JAVA_MAJOR=%%b") else (set "JAVA_MAJOR=%%a")
)
if not defined JAVA_MAJOR set "JAVA_MAJOR=0"
if %JAVA_MAJOR% LSS 17 (
    echo unanimity: Java 17 or later is needed; this one is version %JAVA_MAJOR%>&2
    exit /b 1
)

set "ARCHIVE=%HOME_DIR%\target\unanimity-%JAVA_MAJOR%.jsa"

call :stale || goto start
if not exist "%HOME_DIR%\target" mkdir "%HOME_DIR%\target"
:lock
mkdir "%LOCK%" 2>nul && goto build
if %WAITED% EQU 0 echo unanimity: waiting for another build to finish>&2
if %WAITED% GEQ 600 (
    echo unanimity: still building after ten minutes; if nothing builds, delete "%LOCK%">&2
    exit /b 1
)
set /a WAITED+=1
powershell -NoProfile -Command "Start-Sleep -Seconds 1"
goto lock

:build
rem Whoever held the lock before may have built it.
call :stale || goto built
where /q mvn.cmd || (
    echo unanimity: Maven ^(mvn^) is not on the PATH; it is needed to build Unanimity>&2
    rmdir "%LOCK%"
    exit /b 1
)
echo unanimity: building ^(Maven; the first time it also fetches the libraries, which takes longer^)>&2
pushd "%HOME_DIR%"
call mvn.cmd -B -q -Dstyle.color=never -Dquick package >"%LOG%" 2>&1 <nul
if not errorlevel 1 if not exist "target\lib" mkdir "target\lib"
if not errorlevel 1 move /y "target\quick\lib\*.jar" "target\lib" >>"%LOG%" 2>&1
if not errorlevel 1 move /y "target\quick\unanimity.jar" "%JAR%" >>"%LOG%" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    powershell -NoProfile -Command "Get-Content -LiteralPath $env:LOG -Tail 40" >&2
    echo unanimity: the build failed; the whole log is in "%LOG%">&2
    rmdir "%LOCK%"
    exit /b 1
)
rem Java starts a fifth faster when the classes of a run lie prepared in an archive (class-data sharing). Java 17 crashes on half
rem an archive, so only a whole one gets its name. It may be missing, or be of another jar, without harm.
del /f /q "%HOME_DIR%\target\unanimity-*.jsa" 2>nul
"%JAVA_EXE%" "-XX:ArchiveClassesAtExit=%ARCHIVE%.new" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -jar "%JAR%" run "%HOME_DIR%\scenarios\rutte-2024.yaml" --out "%HOME_DIR%\target\quick\run" --force >nul 2>&1 <nul
if not errorlevel 1 move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>&1
:built
rmdir "%LOCK%"

:start
rem A short start matters more than throughput; two collectors at once are an error.
set "COLLECTOR=-XX:+UseSerialGC"
if defined UNANIMITY_JAVA_OPTS if not "%UNANIMITY_JAVA_OPTS:-XX:+Use=%"=="%UNANIMITY_JAVA_OPTS%" set "COLLECTOR="
rem Nor does the better compiler pay where all is done within a second or two.
rem Elsewhere it comes ten times later than by default: for a few seconds it would take the processors from the runs.
set "TIERS=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
for %%c in (run validate params schema init list diff report query export replay merge) do if "%~1"=="%%c" set "TIERS=-XX:TieredStopAtLevel=1"
rem What Java says about an archive that does not fit would go to stdout, among the results.
set "SHARED="
if exist "%ARCHIVE%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable
rem Only the viewer needs a display.
set "HEADLESS=-Djava.awt.headless=true"
if "%~1"=="view" set "HEADLESS="
rem Whether stderr is a terminal cannot be asked here, so progress is told in plain lines.
rem Java writes UTF-8; the console shows it when its code page is 65001.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODE_PAGE=%%c"
chcp 65001 >nul
"%JAVA_EXE%" %COLLECTOR% %TIERS% -Xshare:auto %SHARED% %HEADLESS% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dunanimity.terminal=false "-Dunanimity.home=%HOME_DIR%" %UNANIMITY_JAVA_OPTS% -jar "%JAR%" %*
set "RESULT=%ERRORLEVEL%"
chcp %CODE_PAGE% >nul
exit /b %RESULT%

rem Succeeds when the jar has to be built. Folders count too: they change when a file in them is deleted or renamed.
:stale
if not exist "%JAR%" exit /b 0
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; Set-Location -LiteralPath $env:HOME_DIR; if (@(Get-Item pom.xml) + @(Get-ChildItem src\main -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 0 } else { exit 1 }"
exit /b %ERRORLEVEL%
