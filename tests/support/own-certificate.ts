/**
 * A certificate of mta-sts.example.nl and mx.example.nl that is its own authority, and its key: nobody but
 * tests believes it.
 */
export const ownCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfUpGNqsph/oV6QBo
HHlCkGGHgH3Mv6XGhPlE2gQX3bahRANCAAT4sW9Ig1Jc7UiD0hae51cLcPiawkJv
LrutgXlIX6G9O+jGXYTh8gFXKnv0gD3Lt2U/tn15KL7aPz49bnEFIYhb
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBizCCATGgAwIBAgIBATAKBggqhkjOPQQDAjAdMRswGQYDVQQDDBJtdGEtc3Rz
LmV4YW1wbGUubmwwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMB0x
GzAZBgNVBAMMEm10YS1zdHMuZXhhbXBsZS5ubDBZMBMGByqGSM49AgEGCCqGSM49
AwEHA0IABPixb0iDUlztSIPSFp7nVwtw+JrCQm8uu62BeUhfob076MZdhOHyAVcq
e/SAPcu3ZT+2fXkovto/Pj1ucQUhiFujYDBeMCwGA1UdEQQlMCOCEm10YS1zdHMu
ZXhhbXBsZS5ubIINbXguZXhhbXBsZS5ubDAPBgNVHRMBAf8EBTADAQH/MB0GA1Ud
DgQWBBS5L1pri09rzsaC6V0RRnw93a05rjAKBggqhkjOPQQDAgNIADBFAiB3NBG2
RVPM+xXbl/6moKpNE6fOX/3zfBTeOAmxtz0zHQIhAK2dXWptBddhIxK+hY/AVa7V
QvjkITOiVvV/c+zkOwOt
-----END CERTIFICATE-----
`,
} as const;
