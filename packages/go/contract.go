package awsaioutputs

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed generated/contract.json
var contractText []byte

type contract struct {
	Structural []string         `json:"structural"`
	Types      map[string]*rule `json:"types"`
	Records    []struct {
		Type   string    `json:"type"`
		Detect detection `json:"detect"`
	} `json:"records"`
	LookAlikes []struct {
		LookAlike
		Detect detection `json:"detect"`
	} `json:"lookAlikes"`
}

type detection struct {
	Has        []string            `json:"has"`
	HasAny     []string            `json:"hasAny"`
	Lacks      []string            `json:"lacks"`
	StartsWith map[string]string   `json:"startsWith"`
	Equals     map[string]any      `json:"equals"`
	ItemHas    map[string][]string `json:"itemHas"`
	ItemLacks  map[string][]string `json:"itemLacks"`
	KeySuffix  string              `json:"keySuffix"`
}

type rule struct {
	Ref        string           `json:"ref"`
	Type       []string         `json:"type"`
	Const      any              `json:"const"`
	Required   []string         `json:"required"`
	Properties map[string]*rule `json:"properties"`
	Items      *rule            `json:"items"`
	Values     *rule            `json:"values"`
	Minimum    *float64         `json:"minimum"`
	Maximum    *float64         `json:"maximum"`
	MinLength  int              `json:"minLength"`
	MinItems   int              `json:"minItems"`
	Pattern    string           `json:"pattern"`
	Cases      []struct {
		Types []string `json:"types"`
		Key   *string  `json:"key"`
		Rule  *rule    `json:"rule"`
	} `json:"cases"`

	forbidden bool
	names     []string
	pattern   *regexp.Regexp
}

func (r *rule) UnmarshalJSON(data []byte) error {
	if string(data) == "false" {
		r.forbidden = true
		return nil
	}
	type members rule
	if err := json.Unmarshal(data, (*members)(r)); err != nil {
		return err
	}
	for name := range r.Properties {
		r.names = append(r.names, name)
	}
	sort.Strings(r.names)
	if r.Pattern == "" {
		return nil
	}
	var err error
	r.pattern, err = regexp.Compile(r.Pattern)
	return err
}

var (
	loadOnce sync.Once
	loaded   contract
)

func load() *contract {
	loadOnce.Do(func() {
		if err := json.Unmarshal(contractText, &loaded); err != nil {
			panic(fmt.Sprintf("awsaioutputs: generated/contract.json: %v", err))
		}
	})
	return &loaded
}

func knows(typeName string) bool { return load().Types[typeName] != nil }

func recordTypeOf(value any) string {
	for i := range load().Records {
		if record := &load().Records[i]; record.Detect.matches(value) {
			return record.Type
		}
	}
	return ""
}

func lookAlikeOf(value any) *LookAlike {
	for i := range load().LookAlikes {
		if entry := &load().LookAlikes[i]; entry.Detect.matches(value) {
			found := entry.LookAlike
			return &found
		}
	}
	return nil
}

func (d *detection) matches(value any) bool {
	m, ok := value.(map[string]any)
	if !ok {
		return false
	}
	for name, start := range d.StartsWith {
		if s, ok := m[name].(string); !ok || !strings.HasPrefix(s, start) {
			return false
		}
	}
	for name, scalar := range d.Equals {
		if other, ok := m[name]; !ok || !same(other, scalar) {
			return false
		}
	}
	for name, names := range d.ItemHas {
		if item := firstItem(m[name]); item == nil || count(item, names) < len(names) {
			return false
		}
	}
	for name, names := range d.ItemLacks {
		if item := firstItem(m[name]); item == nil || count(item, names) > 0 {
			return false
		}
	}
	if d.KeySuffix != "" && !anySuffix(m, d.KeySuffix) {
		return false
	}
	return count(m, d.Has) == len(d.Has) && (len(d.HasAny) == 0 || count(m, d.HasAny) > 0) && count(m, d.Lacks) == 0
}

func anySuffix(m map[string]any, suffix string) bool {
	for name := range m {
		if strings.HasSuffix(name, suffix) {
			return true
		}
	}
	return false
}

// count is how many of the members are there.
func count(m map[string]any, names []string) int {
	found := 0
	for _, name := range names {
		if _, ok := m[name]; ok {
			found++
		}
	}
	return found
}

// firstItem is the first item of an array, if it is an object; nil otherwise.
func firstItem(value any) map[string]any {
	if items, ok := value.([]any); ok && len(items) > 0 {
		if item, ok := items[0].(map[string]any); ok && item != nil {
			return item
		}
	}
	return nil
}

// same is the equality of scalars.
func same(a, b any) bool {
	if x, ok := numberOf(a); ok {
		y, ok := numberOf(b)
		return ok && x == y
	}
	return a == b
}

func structural(problems []Problem) []Problem {
	var found []Problem
	for _, problem := range problems {
		for _, name := range load().Structural {
			if problem.Rule == name {
				found = append(found, problem)
			}
		}
	}
	return found
}

func problemsOf(typeName string, value any) []Problem {
	var c checker
	c.check(load().Types[typeName], value, "")
	return c.problems
}

type checker struct{ problems []Problem }

func (c *checker) add(at, rule, format string, args ...any) {
	c.problems = append(c.problems, Problem{Pointer: at, Rule: rule, Message: fmt.Sprintf(format, args...)})
}

func (c *checker) check(r *rule, value any, at string) {
	if r.Ref != "" {
		c.check(load().Types[r.Ref], value, at)
		return
	}
	if len(r.Type) > 0 && !isAny(value, r.Type) {
		c.add(at, "type", "must be %s", strings.Join(r.Type, " or "))
		return
	}
	if r.Const != nil && !same(value, r.Const) {
		c.add(at, "const", "must be %q", r.Const)
	}
	for i := range r.Cases {
		option := &r.Cases[i]
		if option.Key != nil && count(object(value), []string{*option.Key}) == 0 {
			continue
		}
		if isAny(value, option.Types) {
			c.check(option.Rule, value, at)
			break
		}
	}
	switch v := value.(type) {
	case map[string]any:
		c.checkObject(r, v, at)
	case []any:
		if len(v) < r.MinItems {
			c.add(at, "minItems", "must have at least %d items", r.MinItems)
		}
		if r.Items != nil {
			for i, item := range v {
				c.check(r.Items, item, at+"/"+strconv.Itoa(i))
			}
		}
	case string:
		if utf8.RuneCountInString(v) < r.MinLength {
			c.add(at, "minLength", "must have at least %d characters", r.MinLength)
		}
		if r.pattern != nil && !r.pattern.MatchString(v) {
			c.add(at, "pattern", "must match %s", r.Pattern)
		}
	default:
		if f, ok := numberOf(value); ok {
			if r.Minimum != nil && f < *r.Minimum {
				c.add(at, "minimum", "must be %v or more, but is %v", *r.Minimum, f)
			}
			if r.Maximum != nil && f > *r.Maximum {
				c.add(at, "maximum", "must be %v or less, but is %v", *r.Maximum, f)
			}
		}
	}
}

var tokens = strings.NewReplacer("~", "~0", "/", "~1")

func (c *checker) checkObject(r *rule, m map[string]any, at string) {
	for _, name := range r.Required {
		if _, ok := m[name]; !ok {
			c.add(at, "required", "must have the member %q", name)
		}
	}
	for _, name := range r.names {
		value, ok := m[name]
		if !ok {
			continue
		}
		pointer := at + "/" + tokens.Replace(name)
		if child := r.Properties[name]; child.forbidden {
			c.add(pointer, "false schema", "must not be there: with this member the object is of another type")
		} else {
			c.check(child, value, pointer)
		}
	}
	if r.Values == nil {
		return
	}
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		c.check(r.Values, m[name], at+"/"+tokens.Replace(name))
	}
}

func isAny(value any, types []string) bool {
	for _, name := range types {
		if is(value, name) {
			return true
		}
	}
	return false
}

func is(value any, name string) bool {
	var ok bool
	switch name {
	case "string":
		_, ok = value.(string)
	case "number":
		_, ok = numberOf(value)
	case "integer":
		_, ok = integerOf(value)
	case "boolean":
		_, ok = value.(bool)
	case "null":
		ok = value == nil
	case "array":
		_, ok = value.([]any)
	case "object":
		_, ok = value.(map[string]any)
	}
	return ok
}
