module github.com/aws-ai-outputs/aws-ai-outputs/packages/go

go 1.19
