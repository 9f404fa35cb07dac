# SPDX-License-Identifier: EUPL-1.2
# The parameters and the rules in what `charta charter show --json` prints: for
# engines that read the same CEL, but no YAML.
def fields($names):
  [.fields[] | select(.path | IN($names[])) | {(.path): (.value | fromjson)}]
  | add;

{
  params:
    [.items[] | select(.section == "params")
     | {(.id): (fields(["value"]).value)}] | add,
  rules:
    [.items[] | select(.section == "rules")
     | {id} + fields(["when", "require"])]
}
