CREATE TABLE "knowledge_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"draft" jsonb,
	"revision" integer DEFAULT 0 NOT NULL,
	"draft_by" text,
	"draft_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"first_submitted_at" timestamp with time zone,
	"content" jsonb,
	"version" integer DEFAULT 0 NOT NULL,
	"first_published_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"merged_into" uuid,
	"contact_id" text,
	"contact_agreed_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"asked" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "knowledge_entry_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "knowledge_entry_review" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"verdict" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"broker_id" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_entry_revision" (
	"entry_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" text,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_entry_revision_entry_id_revision_pk" PRIMARY KEY("entry_id","revision")
);
--> statement-breakpoint
CREATE TABLE "knowledge_entry_version" (
	"entry_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"edited_by" text,
	"approved_by" text,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_entry_version_entry_id_number_pk" PRIMARY KEY("entry_id","number")
);
--> statement-breakpoint
CREATE TABLE "knowledge_harvest_record" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"deleted" boolean NOT NULL,
	"datestamp" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"way" text NOT NULL,
	"origin" text NOT NULL,
	"title" text NOT NULL,
	"passages" jsonb NOT NULL,
	"warnings" jsonb NOT NULL,
	"proposals" jsonb NOT NULL,
	"taken" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_question" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"asker_id" text,
	"question" text NOT NULL,
	"language" text NOT NULL,
	"may_be_public" boolean NOT NULL,
	"shows_name" boolean NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"sent_to" text,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"reported_at" timestamp with time zone,
	"reported_by" text
);
--> statement-breakpoint
CREATE TABLE "knowledge_reuse" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"is_public" boolean NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "wheel_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"gap_id" uuid,
	"plan" text NOT NULL,
	"language" text NOT NULL,
	"asked_by" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wheel_check_decision" (
	"check_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"note" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wheel_check_decision_check_id_entry_id_pk" PRIMARY KEY("check_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "wheel_check_run" (
	"check_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"ran_by" text,
	"cases" integer NOT NULL,
	"searched_nl" integer NOT NULL,
	"searched_en" integer NOT NULL,
	"progress" double precision NOT NULL,
	"likenesses" jsonb NOT NULL,
	CONSTRAINT "wheel_check_run_check_id_number_pk" PRIMARY KEY("check_id","number")
);
--> statement-breakpoint
CREATE TABLE "wheel_check_share" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"check_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"language" text NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "search_text" (
	"collection" text NOT NULL,
	"id" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"removed" boolean DEFAULT false NOT NULL,
	"written_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "search_text_collection_id_language_pk" PRIMARY KEY("collection","id","language")
);
--> statement-breakpoint
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_draft_by_user_id_fk" FOREIGN KEY ("draft_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_merged_into_knowledge_entry_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."knowledge_entry"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry" ADD CONSTRAINT "knowledge_entry_contact_id_user_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_review" ADD CONSTRAINT "knowledge_entry_review_entry_id_knowledge_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."knowledge_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_review" ADD CONSTRAINT "knowledge_entry_review_broker_id_user_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_revision" ADD CONSTRAINT "knowledge_entry_revision_entry_id_knowledge_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."knowledge_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_revision" ADD CONSTRAINT "knowledge_entry_revision_saved_by_user_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_version" ADD CONSTRAINT "knowledge_entry_version_entry_id_knowledge_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."knowledge_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_version" ADD CONSTRAINT "knowledge_entry_version_edited_by_user_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_entry_version" ADD CONSTRAINT "knowledge_entry_version_approved_by_user_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_import" ADD CONSTRAINT "knowledge_import_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_import" ADD CONSTRAINT "knowledge_import_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_question" ADD CONSTRAINT "knowledge_question_entry_id_knowledge_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."knowledge_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_question" ADD CONSTRAINT "knowledge_question_asker_id_user_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_question" ADD CONSTRAINT "knowledge_question_sent_to_user_id_fk" FOREIGN KEY ("sent_to") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_question" ADD CONSTRAINT "knowledge_question_answered_by_user_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_question" ADD CONSTRAINT "knowledge_question_reported_by_user_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_reuse" ADD CONSTRAINT "knowledge_reuse_entry_id_knowledge_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."knowledge_entry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_reuse" ADD CONSTRAINT "knowledge_reuse_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_reuse" ADD CONSTRAINT "knowledge_reuse_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check" ADD CONSTRAINT "wheel_check_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check" ADD CONSTRAINT "wheel_check_gap_id_gap_id_fk" FOREIGN KEY ("gap_id") REFERENCES "public"."gap"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check" ADD CONSTRAINT "wheel_check_asked_by_user_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check_decision" ADD CONSTRAINT "wheel_check_decision_check_id_wheel_check_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."wheel_check"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check_decision" ADD CONSTRAINT "wheel_check_decision_decided_by_user_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check_run" ADD CONSTRAINT "wheel_check_run_check_id_wheel_check_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."wheel_check"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check_run" ADD CONSTRAINT "wheel_check_run_ran_by_user_id_fk" FOREIGN KEY ("ran_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check_share" ADD CONSTRAINT "wheel_check_share_check_id_wheel_check_id_fk" FOREIGN KEY ("check_id") REFERENCES "public"."wheel_check"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wheel_check_share" ADD CONSTRAINT "wheel_check_share_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "knowledge_entry_organisation_id_index" ON "knowledge_entry" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "knowledge_entry_published_at_index" ON "knowledge_entry" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "knowledge_entry_content_index" ON "knowledge_entry" USING gin ("content" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "knowledge_entry_review_entry_id_at_index" ON "knowledge_entry_review" USING btree ("entry_id","at");--> statement-breakpoint
CREATE INDEX "knowledge_harvest_record_datestamp_entry_id_index" ON "knowledge_harvest_record" USING btree ("datestamp","entry_id");--> statement-breakpoint
CREATE INDEX "knowledge_import_organisation_id_index" ON "knowledge_import" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "knowledge_import_expires_at_index" ON "knowledge_import" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "knowledge_question_entry_id_index" ON "knowledge_question" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "knowledge_question_asker_id_asked_at_index" ON "knowledge_question" USING btree ("asker_id","asked_at");--> statement-breakpoint
CREATE INDEX "knowledge_reuse_entry_id_index" ON "knowledge_reuse" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "knowledge_reuse_organisation_id_index" ON "knowledge_reuse" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "wheel_check_organisation_id_created_at_index" ON "wheel_check" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "wheel_check_gap_id_index" ON "wheel_check" USING btree ("gap_id");--> statement-breakpoint
CREATE UNIQUE INDEX "wheel_check_share_token_hash_index" ON "wheel_check_share" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "wheel_check_share_check_id_index" ON "wheel_check_share" USING btree ("check_id");--> statement-breakpoint
CREATE INDEX "search_text_written_by_index" ON "search_text" USING btree ("written_by");