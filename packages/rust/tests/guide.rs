//! The example of the guide, which shows the lines between the marks.

use aws_ai_outputs::{parse_record, Error, Record};

fn read(lines: &str) -> Result<Vec<String>, Error> {
    let mut said = Vec::new();
    // #region read
    for line in lines.lines() {
        match parse_record(line)? {
            Record::MultiClassLine(line) => {
                said.push(format!(
                    "{} {}",
                    line.classes[0].name, line.classes[0].score
                ));
            }
            Record::ErrorRecord(failure) => said.push(format!("failed: {}", failure.error_code)),
            other => said.push(format!("{:?}", other.type_name())),
        }
    }
    // #endregion read
    Ok(said)
}

#[test]
fn the_example_runs() {
    let lines = r#"{ "File": "a", "Line": "0", "Classes": [{ "Name": "complaint", "Score": 0.93 }] }
{ "File": "a", "Line": "1", "ErrorCode": "DOCUMENT_SIZE_EXCEEDED", "ErrorMessage": "too long" }
[]"#;
    let said = read(lines).expect("three records");
    assert_eq!(
        said,
        ["complaint 0.93", "failed: DOCUMENT_SIZE_EXCEEDED", "None"]
    );
}
