@echo off
rem The junn command: builds what is missing or older than its sources, then runs it.
rem   JUNN_NO_BUILD=1   skips the look at the sources
rem   JUNN_JAVA_OPTS    further options for the Java virtual machine, such as -Xmx8g
setlocal
set "ROOT=%~dp0"
set "CLI=%ROOT%junn-interop\cli\target"
set "BUILT=%CLI%\junn\built"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
where "%JAVA%" >nul 2>nul || if not exist "%JAVA%" (
  echo junn: no Java found: install a JDK of version 17 or later, or set JAVA_HOME 1>&2
  exit /b 3
)
if "%JUNN_NO_BUILD%"=="1" goto run
set "STALE=1"
if exist "%BUILT%" for /f %%s in ('powershell -NoProfile -Command ^
  "$t=(Get-Item -LiteralPath $env:BUILT).LastWriteTime; $n=Get-ChildItem -LiteralPath $env:ROOT -Recurse -File | Where-Object { $_.LastWriteTime -gt $t -and $_.FullName -notmatch '\\(target|\.git|benchmarks|tck|testkit)\\' -and ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') } | Select-Object -First 1; if ($n) {1} else {0}"') do set "STALE=%%s"
if "%STALE%"=="0" goto run
where mvn >nul 2>nul || (
  echo junn: no Maven found: install Maven 3.8.7 or later, it builds the command on first use 1>&2
  exit /b 3
)
echo junn: building from the sources (the first time, Maven fetches libraries too) 1>&2
pushd "%ROOT%"
call mvn -B -ntp -q -Pquick -DskipTests -pl junn-interop/cli -am package 1>&2
if errorlevel 1 (
  popd
  echo junn: the build failed 1>&2
  exit /b 3
)
popd
type nul > "%BUILT%"
:run
if not exist "%BUILT%" (
  echo junn: nothing is built; run it once without JUNN_NO_BUILD 1>&2
  exit /b 3
)
"%JAVA%" -XX:+UseParallelGC -Dfile.encoding=UTF-8 %JUNN_JAVA_OPTS% -cp "%CLI%\junn-cli.jar;%CLI%\junn\lib\*" fr.junn.cli.Main %*
exit /b %ERRORLEVEL%
