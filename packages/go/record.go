package awsaioutputs

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Object is a pointer to a struct of this package: a record or a part of one.
type Object interface {
	json.Marshaler
	// TypeName is the name of the struct and of the JSON Schema.
	TypeName() string
	// Validate tells all that is wrong with the value, ranges and patterns included.
	Validate() []Problem

	plain() any
}

// Record is a pointer to one of the structs that a file, a line or a page of its own has, or an [*UnknownRecord].
type Record interface {
	Object
	isRecord()
}

// UnknownRecord is a JSON value that is none of the record types.
type UnknownRecord struct {
	// Value is what encoding/json makes of it, numbers as json.Number.
	Value any

	// LookAlike says what it is instead, if it is a kind of file that is often taken for one of these. Nil otherwise.
	LookAlike *LookAlike
}

// LookAlike is a kind of file that no type here describes.
type LookAlike struct {
	ID    string `json:"id"`
	Title string `json:"title"`

	// Hint says what it is, and where the file is that was probably meant.
	Hint string `json:"hint"`
}

// TypeName is empty.
func (u *UnknownRecord) TypeName() string { return "" }

// Validate has one problem, with the rule "type".
func (u *UnknownRecord) Validate() []Problem {
	return []Problem{{Rule: "type", Message: "must be a record of a known type"}}
}

// MarshalJSON writes the value.
func (u UnknownRecord) MarshalJSON() ([]byte, error) { return encode(u.Value) }

func (u *UnknownRecord) plain() any { return u.Value }
func (u *UnknownRecord) isRecord()  {}

// Problem is one thing that is wrong with a value.
type Problem struct {
	// Pointer is the JSON Pointer (RFC 6901) to the place in the value; empty for the value itself.
	Pointer string

	// Rule is the keyword of JSON Schema that is broken, such as "type" or "maximum"; "syntax" if the text is no JSON.
	Rule string

	// Message says what is expected there.
	Message string
}

// String is the place and what is expected there.
func (p Problem) String() string {
	if p.Pointer == "" {
		return "the value " + p.Message
	}
	return p.Pointer + " " + p.Message
}

// InvalidRecordError says that a value is not of the type it should be.
type InvalidRecordError struct {
	// TypeName is the type that the value should be; "JSON" if the text is none.
	TypeName string

	// Problems is all that is wrong with it; at least one.
	Problems []Problem
}

// Error names the first three problems.
func (e *InvalidRecordError) Error() string {
	shown := e.Problems
	more := ""
	if len(shown) > 3 {
		more = fmt.Sprintf(" (and %d more)", len(shown)-3)
		shown = shown[:3]
	}
	texts := make([]string, len(shown))
	for i, problem := range shown {
		texts[i] = problem.String()
	}
	return e.TypeName + ": " + strings.Join(texts, "; ") + more
}

// ParseRecord reads one record: a line of a predictions.jsonl, a file of a page, an output.json of a human review.
//
// The type is found by the top-level members alone, so a record with a wrong value is refused and does not become an
// [*UnknownRecord]. The error is an [*InvalidRecordError]: the text is no JSON (rule "syntax"), or the value lacks a member that
// its type requires, has one that another type has, or has a value of a wrong JSON type. A number out of range, an empty name
// or a malformed time is not refused: Validate reports them.
func ParseRecord(data []byte) (Record, error) {
	value, err := decode(data)
	if err != nil {
		return nil, err
	}
	name := recordTypeOf(value)
	if name == "" {
		return &UnknownRecord{Value: value, LookAlike: lookAlikeOf(value)}, nil
	}
	if problems := structural(problemsOf(name, value)); len(problems) > 0 {
		return nil, &InvalidRecordError{TypeName: name, Problems: problems}
	}
	return readObject(name, value).(Record), nil
}

// Parse reads a value of a known type, such as "DocumentClass". Errors are those of [ParseRecord], and one if there is no
// struct of that name.
func Parse(typeName string, data []byte) (Object, error) {
	value, err := decode(data)
	if err != nil {
		return nil, err
	}
	if !knows(typeName) {
		return nil, noType(typeName)
	}
	if problems := structural(problemsOf(typeName, value)); len(problems) > 0 {
		return nil, &InvalidRecordError{TypeName: typeName, Problems: problems}
	}
	if object := readObject(typeName, value); object != nil {
		return object, nil
	}
	return nil, noType(typeName)
}

// Validate tells all that is wrong with a value of a known type, ranges and patterns included. It has an error if the text is
// no JSON, or if there is no type of that name.
func Validate(typeName string, data []byte) ([]Problem, error) {
	value, err := decode(data)
	if err != nil {
		return nil, err
	}
	if !knows(typeName) {
		return nil, noType(typeName)
	}
	return problemsOf(typeName, value), nil
}

func noType(name string) error { return fmt.Errorf("awsaioutputs: there is no type %q", name) }

func unmarshal[T any](name string, data []byte, target *T, read func(any) T) error {
	value, err := decode(data)
	if err != nil {
		return err
	}
	if problems := structural(problemsOf(name, value)); len(problems) > 0 {
		return &InvalidRecordError{TypeName: name, Problems: problems}
	}
	*target = read(value)
	return nil
}

func decode(data []byte) (any, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) {
		return nil, syntaxError("must be UTF-8")
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	// The text of a number that no field takes survives.
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, syntaxError("must be JSON: " + err.Error())
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, syntaxError(fmt.Sprintf("must be JSON: something follows the value, after byte %d", decoder.InputOffset()))
	}
	return value, nil
}

func syntaxError(message string) error {
	return &InvalidRecordError{TypeName: "JSON", Problems: []Problem{{Rule: "syntax", Message: message}}}
}

func encode(value any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), nil
}
