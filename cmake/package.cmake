# SPDX-License-Identifier: EUPL-1.2
# What is installed beside the program, and the two packages made of it: a DEB,
# and a TGZ that runs wherever it is unpacked.
include(GNUInstallDirs)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(DIRECTORY docs examples DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY rules DESTINATION ${CMAKE_INSTALL_DATADIR}/charta
        FILES_MATCHING PATTERN *.yaml)

set(CPACK_PACKAGE_VENDOR "The charta authors")
set(CPACK_PACKAGE_CONTACT "The charta authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME "charta-${PROJECT_VERSION}-${system}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
# Static: it needs nothing but the zones, and those only for local times.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS tzdata)
include(CPack)
