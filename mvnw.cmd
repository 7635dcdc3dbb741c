@echo off
rem Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
rem
rem Runs Maven in the version that the build was made for, fetching it from Maven Central the first time.
setlocal

set "MVN_VERSION=3.9.11"
set "MVN_SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "MVN_URL=https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven/%MVN_VERSION%/apache-maven-%MVN_VERSION%-bin.zip"
set "MVN_DISTS=%USERPROFILE%\.m2\wrapper\dists"
if defined MAVEN_USER_HOME set "MVN_DISTS=%MAVEN_USER_HOME%\wrapper\dists"
set "MVN_HOME=%MVN_DISTS%\apache-maven-%MVN_VERSION%"

if exist "%MVN_HOME%\bin\mvn.cmd" goto run
echo mvnw: fetching Maven %MVN_VERSION% 1>&2
powershell -NoProfile -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "New-Item -ItemType Directory -Force -Path $env:MVN_DISTS | Out-Null;" ^
  "$zip = Join-Path $env:MVN_DISTS 'maven.zip';" ^
  "Invoke-WebRequest -UseBasicParsing -Uri $env:MVN_URL -OutFile $zip;" ^
  "if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:MVN_SHA512) { throw 'the SHA-512 is not the expected one' };" ^
  "Expand-Archive -Force -Path $zip -DestinationPath $env:MVN_DISTS;" ^
  "Remove-Item $zip"
if errorlevel 1 (
    echo mvnw: cannot fetch %MVN_URL% 1>&2
    exit /b 1
)

:run
set "MAVEN_PROJECTBASEDIR=%~dp0"
"%MVN_HOME%\bin\mvn.cmd" %*
