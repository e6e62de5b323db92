package awsaioutputs

import (
	"encoding/json"
	"strconv"
)

// The functions from a JSON value to a field. The value has been checked, so none of them can fail.

func anything(value any) any { return value }

func boolean(value any) bool {
	b, _ := value.(bool)
	return b
}

func text(value any) string {
	s, _ := value.(string)
	return s
}

func number(value any) float64 {
	f, _ := numberOf(value)
	return f
}

func integer(value any) int64 {
	i, _ := integerOf(value)
	return i
}

func object(value any) map[string]any {
	m, _ := value.(map[string]any)
	return m
}

func listOf[T any](read func(any) T) func(any) []T {
	return func(value any) []T {
		items, _ := value.([]any)
		list := make([]T, len(items))
		for i, item := range items {
			list[i] = read(item)
		}
		return list
	}
}

func mapOf[T any](read func(any) T) func(any) map[string]T {
	return func(value any) map[string]T {
		m := make(map[string]T)
		for name, item := range object(value) {
			m[name] = read(item)
		}
		return m
	}
}

// optional is for types whose zero value is a value.
func optional[T any](m map[string]any, name string, read func(any) T) *T {
	value, ok := m[name]
	if !ok {
		return nil
	}
	v := read(value)
	return &v
}

// nilable is for types that have a nil.
func nilable[T any](m map[string]any, name string, read func(any) T) T {
	var v T
	if value, ok := m[name]; ok {
		v = read(value)
	}
	return v
}

// rest is what the type does not know; nil if it knows all.
func rest(m map[string]any, known ...string) map[string]any {
	var extra map[string]any
next:
	for name, value := range m {
		for _, other := range known {
			if name == other {
				continue next
			}
		}
		if extra == nil {
			extra = make(map[string]any)
		}
		extra[name] = value
	}
	return extra
}

// keepNull keeps a null in a member of any type, where it is not taken for a member that is not there.
func keepNull(m map[string]any, name string, extra *map[string]any) {
	if value, ok := m[name]; !ok || value != nil {
		return
	}
	if *extra == nil {
		*extra = make(map[string]any)
	}
	(*extra)[name] = nil
}

// The functions from a field to a JSON value.

func withExtra(extra map[string]any) map[string]any {
	m := make(map[string]any, len(extra)+8)
	for name, value := range extra {
		m[name] = value
	}
	return m
}

func plainList[T any](items []T, plain func(T) any) []any {
	list := make([]any, len(items))
	for i, item := range items {
		list[i] = plain(item)
	}
	return list
}

func plainMap[T any](items map[string]T, plain func(T) any) map[string]any {
	m := make(map[string]any, len(items))
	for name, item := range items {
		m[name] = plain(item)
	}
	return m
}

func plainOf[T Object](v T) any {
	if any(v) == nil {
		return nil
	}
	return v.plain()
}

// numberOf is the number that a JSON value or a field is.
func numberOf(value any) (float64, bool) {
	switch v := value.(type) {
	case json.Number:
		f, err := v.Float64()
		return f, err == nil
	case float64:
		return v, true
	case int64:
		return float64(v), true
	}
	return 0, false
}

// integerOf is the integer that a JSON value or a field is, if it fits. JSON Schema counts 3.0 as an integer.
func integerOf(value any) (int64, bool) {
	switch v := value.(type) {
	case json.Number:
		if i, err := strconv.ParseInt(v.String(), 10, 64); err == nil {
			return i, true
		}
		f, err := v.Float64()
		if err != nil || f != float64(int64(f)) || f >= 1<<63 || f < -1<<63 {
			return 0, false
		}
		return int64(f), true
	case int64:
		return v, true
	}
	return 0, false
}
