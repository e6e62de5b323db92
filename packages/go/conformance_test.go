package awsaioutputs

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// The conformance suite of all languages: the valid and invalid examples of schemas/.

type testCase struct {
	Path       string
	Type       string
	Record     string
	Pointer    string
	Rule       string
	Structural bool
}

var root = filepath.Join("..", "..")

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(path)))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// equal is the equality of JSON texts: numbers by value, the order of members aside.
func equal(t *testing.T, a, b []byte) bool {
	t.Helper()
	var x, y any
	if err := json.Unmarshal(a, &x); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &y); err != nil {
		t.Fatal(err)
	}
	return reflect.DeepEqual(x, y)
}

func recordName(data []byte) string {
	record, err := ParseRecord(data)
	var invalid *InvalidRecordError
	if errors.As(err, &invalid) {
		return invalid.TypeName
	}
	return record.TypeName()
}

func isObjectType(name string) bool { return readObject(name, nil) != nil }

func onlyProblem(t *testing.T, problems []Problem, c testCase) {
	t.Helper()
	if len(problems) != 1 || problems[0].Pointer != c.Pointer || problems[0].Rule != c.Rule {
		t.Errorf("problems %v, want only %s at %q", problems, c.Rule, c.Pointer)
	}
}

func TestConformance(t *testing.T) {
	var cases struct {
		Valid   []testCase
		Invalid []testCase
		Left    struct{ Valid, Invalid int }
	}
	if err := json.Unmarshal(readFile(t, "tools/languages/generated/cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	strings, refused, accepted := 0, 0, 0
	for _, c := range cases.Valid {
		if !isObjectType(c.Type) {
			strings++
		}
		t.Run(c.Path, func(t *testing.T) {
			data := readFile(t, c.Path)
			if problems, err := Validate(c.Type, data); err != nil || len(problems) > 0 {
				t.Errorf("problems %v, error %v", problems, err)
			}
			if name := recordName(data); name != c.Record {
				t.Errorf("detected as %q, want %q", name, c.Record)
			}
			if isObjectType(c.Type) {
				roundTrip(t, c.Type, data)
			}
		})
	}
	for _, c := range cases.Invalid {
		switch {
		case !isObjectType(c.Type):
			strings++
		case c.Structural:
			refused++
		default:
			accepted++
		}
		t.Run(c.Path, func(t *testing.T) {
			var file struct{ Value json.RawMessage }
			if err := json.Unmarshal(readFile(t, c.Path), &file); err != nil {
				t.Fatal(err)
			}
			problems, err := Validate(c.Type, file.Value)
			if err != nil {
				t.Fatal(err)
			}
			onlyProblem(t, problems, c)
			if name := recordName(file.Value); name != c.Record {
				t.Errorf("detected as %q, want %q", name, c.Record)
			}
			if !isObjectType(c.Type) {
				return
			}
			if !c.Structural {
				onlyProblem(t, roundTrip(t, c.Type, file.Value).Validate(), c)
				return
			}
			var invalid *InvalidRecordError
			if _, err := Parse(c.Type, file.Value); !errors.As(err, &invalid) {
				t.Fatalf("error %v, want an InvalidRecordError", err)
			}
			onlyProblem(t, invalid.Problems, c)
		})
	}
	if len(cases.Valid) < 200 || len(cases.Invalid) < 400 {
		t.Errorf("only %d valid and %d invalid cases", len(cases.Valid), len(cases.Invalid))
	}
	t.Logf("conformance: %d valid read and written alike; %d invalid reported at their place, %d of them refused by the parser, "+
		"%d read; %d strings checked only; %d file names left out",
		len(cases.Valid), len(cases.Invalid), refused, accepted, strings, cases.Left.Valid+cases.Left.Invalid)
}

// roundTrip parses and writes, by Parse and by encoding/json.
func roundTrip(t *testing.T, name string, data []byte) Object {
	t.Helper()
	object, err := Parse(name, data)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(object)
	if err != nil {
		t.Fatal(err)
	}
	if !equal(t, text, data) {
		t.Errorf("written as %s, want %s", text, data)
	}
	other := reflect.New(reflect.TypeOf(object).Elem()).Interface()
	if err := json.Unmarshal(data, other); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(object, other) {
		t.Errorf("json.Unmarshal gives %v, want %v", other, object)
	}
	return object
}

func TestEveryRecordTypeIsAStructOfItsOwn(t *testing.T) {
	types := map[reflect.Type]bool{}
	for _, record := range load().Records {
		object := readObject(record.Type, map[string]any{})
		if _, ok := object.(Record); !ok || object.TypeName() != record.Type {
			t.Errorf("%s is no record of its own", record.Type)
		}
		types[reflect.TypeOf(object)] = true
	}
	if len(types) != len(load().Records) || len(types) < 10 {
		t.Errorf("%d types for %d records", len(types), len(load().Records))
	}
}

func TestUnknownMembersSurvive(t *testing.T) {
	for _, text := range []string{
		`{"File": "a", "Line": 3, "Classes": [{"Name": "X", "Score": 1}], "new": {"deep": [1, null, "é <&>"]}, "null": null}`,
		`{"File": "a", "Line": "3", "Classes": [{"Name": "X", "Score": 1e-05, "new": 12345678901234567890}]}`,
	} {
		roundTrip(t, "MultiClassLine", []byte(text))
	}
	record, err := ParseRecord([]byte(`{"File": "a", "Labels": [], "big": 12345678901234567890}`))
	if err != nil {
		t.Fatal(err)
	}
	if text, err := json.Marshal(record); err != nil || !strings.Contains(string(text), "12345678901234567890") {
		t.Errorf("%s, %v", text, err)
	}
}

func TestANullInAMemberOfAnyTypeSurvives(t *testing.T) {
	for _, text := range []string{`{"bytes":null}`, `{}`, `{"bytes":"AA=="}`} {
		written, err := json.Marshal(roundTrip(t, "RekognitionImage", []byte(text)))
		if err != nil || string(written) != text {
			t.Errorf("%s, %v, want %s", written, err, text)
		}
	}
}

func TestAnEmptyValueIsWrittenAsArray(t *testing.T) {
	if text, err := json.Marshal(MultiLabelFile{File: "a"}); err != nil || string(text) != `{"File":"a","Labels":[]}` {
		t.Errorf("%s, %v", text, err)
	}
}

func TestAValueOfNoKnownTypeIsUnknown(t *testing.T) {
	for _, text := range []string{`[]`, `null`, `3`, `"x"`, `{}`, `{"Classes":[]}`} {
		record, err := ParseRecord([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := record.(*UnknownRecord); !ok {
			t.Errorf("%s is a %T", text, record)
		}
		if written, err := json.Marshal(record); err != nil || string(written) != text {
			t.Errorf("%s, %v, want %s", written, err, text)
		}
	}
}

func TestWhatIsNoJSONIsRefused(t *testing.T) {
	for _, text := range []string{"", "{", "NaN", "{} {}", "\xff", strings.Repeat("[", 100_000), strings.Repeat(`{"a":`, 100_000)} {
		_, err := ParseRecord([]byte(text))
		var invalid *InvalidRecordError
		if !errors.As(err, &invalid) || invalid.Problems[0].Rule != "syntax" {
			t.Errorf("%.20q: %v", text, err)
		}
	}
}

func TestDeepNestingIsRead(t *testing.T) {
	depth := 3_000
	text := `{"Conditions":` + strings.Repeat(`[{"And":`, depth) + "[]" + strings.Repeat("}]", depth) + "}"
	record, err := ParseRecord([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if written, err := json.Marshal(record); err != nil || string(written) != text {
		t.Errorf("written otherwise (%v)", err)
	}
}

func TestNumbersThatDoNotFit(t *testing.T) {
	for number, want := range map[string]string{"2.0": "2", "2e1": "20", "9223372036854775807": "9223372036854775807"} {
		record, err := ParseRecord([]byte(`{"File": "a", "Line": ` + number + `, "Labels": []}`))
		if err != nil {
			t.Fatal(err)
		}
		if text, err := json.Marshal(record); err != nil || !strings.Contains(string(text), `"Line":`+want+`}`) {
			t.Errorf("%s is written as %s (%v)", number, text, err)
		}
	}
	for _, number := range []string{"9223372036854775808", "1e400", "1.5"} {
		if _, err := ParseRecord([]byte(`{"File": "a", "Line": ` + number + `, "Labels": []}`)); err == nil {
			t.Errorf("%s is no integer of 64 bits", number)
		}
	}
}

func TestTheReadmeShowsWhatIsTested(t *testing.T) {
	// The examples are run by go test; here they are found again in the README.
	squeeze := func(text string) string { return strings.Join(strings.Fields(text), " ") }
	tested := squeeze(string(readFile(t, "packages/go/example_test.go")))
	parts := strings.Split(string(readFile(t, "packages/go/README.md")), "```")
	found := 0
	for i := 1; i < len(parts); i += 2 {
		if block := parts[i]; strings.HasPrefix(block, "go\n") {
			found++
			if !strings.Contains(tested, squeeze(strings.TrimPrefix(block, "go\n"))) {
				t.Errorf("not in example_test.go: %s", block)
			}
		}
	}
	if found < 3 {
		t.Errorf("%d blocks of Go in the README", found)
	}
}
