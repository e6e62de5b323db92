package awsaioutputs_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"strings"

	awsaioutputs "github.com/aws-ai-outputs/aws-ai-outputs/packages/go"
)

const lines = `{"File": "mail.csv", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 0.93}, {"Name": "HAM", "Score": 0.07}]}
{"File": "mail.csv", "Line": "1", "ErrorCode": "DOCUMENT_SIZE_EXCEEDED", "ErrorMessage": "Too long."}
`

func ExampleParseRecord() {
	scanner := bufio.NewScanner(strings.NewReader(lines))
	for scanner.Scan() {
		// #region read
		record, err := awsaioutputs.ParseRecord(scanner.Bytes())
		if err != nil {
			log.Fatal(err)
		}
		switch r := record.(type) {
		case *awsaioutputs.MultiClassLine:
			fmt.Println(*r.Line.String, r.Classes[0].Name, r.Classes[0].Score)
		case *awsaioutputs.ErrorRecord:
			fmt.Println(*r.Line.String, "failed:", r.ErrorCode)
		}
		// #endregion read
	}
	// Output:
	// 0 SPAM 0.93
	// 1 failed: DOCUMENT_SIZE_EXCEEDED
}

func ExampleUnknownRecord() {
	record, err := awsaioutputs.ParseRecord([]byte(`{"File": "mail.txt", "Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9}}`))
	if err != nil {
		log.Fatal(err)
	}
	if unknown, ok := record.(*awsaioutputs.UnknownRecord); ok {
		fmt.Println(unknown.LookAlike.ID)
	}
	// Output: comprehend/sentiment
}

func ExampleInvalidRecordError() {
	_, err := awsaioutputs.ParseRecord([]byte(`{"File": "mail.csv", "Line": "0", "Classes": [{"Name": "SPAM"}]}`))
	var invalid *awsaioutputs.InvalidRecordError
	if errors.As(err, &invalid) {
		fmt.Println(invalid.TypeName, invalid.Problems[0].Pointer, invalid.Problems[0].Rule)
	}
	// Output: MultiClassLine /Classes/0 required
}

func ExampleMultiClassLine_Validate() {
	record, err := awsaioutputs.ParseRecord([]byte(`{"File": "mail.csv", "Line": "0", "Classes": [{"Name": "SPAM", "Score": 1.2}]}`))
	if err != nil {
		log.Fatal(err)
	}
	for _, problem := range record.Validate() {
		fmt.Println(problem.Pointer, problem.Rule, problem.Message)
	}
	// Output: /Classes/0/Score maximum must be 1 or less, but is 1.2
}

func ExampleMultiClassFile() {
	var record awsaioutputs.MultiClassFile
	if err := json.Unmarshal([]byte(`{"File": "a.txt", "Classes": [], "Tomorrow": {"new": true}}`), &record); err != nil {
		log.Fatal(err)
	}
	text, err := json.Marshal(record)
	fmt.Println(record.Extra["Tomorrow"], string(text), err)
	// Output: map[new:true] {"Classes":[],"File":"a.txt","Tomorrow":{"new":true}} <nil>
}
