CREATE TABLE "resilience_action" (
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"state" text NOT NULL,
	"until" date,
	"note" text DEFAULT '' NOT NULL,
	"said_by" text,
	"said_at" timestamp with time zone NOT NULL,
	"step_id" uuid,
	CONSTRAINT "resilience_action_organisation_id_key_pk" PRIMARY KEY("organisation_id","key")
);
--> statement-breakpoint
CREATE TABLE "resilience_action_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"said_by" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "basics_answer" (
	"organisation_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "basics_answer_organisation_id_statement_pk" PRIMARY KEY("organisation_id","statement")
);
--> statement-breakpoint
CREATE TABLE "basics_disagreement" (
	"organisation_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"user_id" text NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "basics_disagreement_organisation_id_statement_user_id_pk" PRIMARY KEY("organisation_id","statement","user_id")
);
--> statement-breakpoint
CREATE TABLE "basics_event" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"what" text NOT NULL,
	"answer" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"said_by" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measurement_batch_domain" (
	"batch_id" uuid NOT NULL,
	"name" text NOT NULL,
	"line" integer NOT NULL,
	"depth" text NOT NULL,
	"claimed_at" timestamp with time zone,
	"measured_at" timestamp with time zone,
	"outcome" text,
	"findings" jsonb,
	"score" jsonb,
	"suppliers" jsonb,
	CONSTRAINT "measurement_batch_domain_batch_id_name_pk" PRIMARY KEY("batch_id","name")
);
--> statement-breakpoint
CREATE TABLE "measurement_batch" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"institute_id" uuid,
	"name" text NOT NULL,
	"asked_by" text,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"stopped_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "resilience_domain" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"proof_token" text NOT NULL,
	"mail_token_hash" text,
	"mail_token_expires_at" timestamp with time zone,
	"proven_by" text,
	"proven_at" timestamp with time zone,
	"proof_seen_at" timestamp with time zone,
	"end_told_at" timestamp with time zone,
	"is_weekly" boolean DEFAULT false NOT NULL,
	"is_open_to_desk" boolean DEFAULT false NOT NULL,
	"added_by" text,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "resilience_domain_mail_token_hash_unique" UNIQUE("mail_token_hash"),
	CONSTRAINT "resilience_domain_organisation_id_name_unique" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
CREATE TABLE "resilience_measurement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"domain_id" uuid NOT NULL,
	"of" text NOT NULL,
	"state" text NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"asked_by" text,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"findings" jsonb,
	"score" jsonb,
	"suppliers" jsonb
);
--> statement-breakpoint
ALTER TABLE "resilience_action" ADD CONSTRAINT "resilience_action_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_action" ADD CONSTRAINT "resilience_action_said_by_user_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_action_event" ADD CONSTRAINT "resilience_action_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_action_event" ADD CONSTRAINT "resilience_action_event_said_by_user_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basics_answer" ADD CONSTRAINT "basics_answer_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basics_answer" ADD CONSTRAINT "basics_answer_answered_by_user_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basics_disagreement" ADD CONSTRAINT "basics_disagreement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basics_disagreement" ADD CONSTRAINT "basics_disagreement_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basics_event" ADD CONSTRAINT "basics_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basics_event" ADD CONSTRAINT "basics_event_said_by_user_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement_batch_domain" ADD CONSTRAINT "measurement_batch_domain_batch_id_measurement_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."measurement_batch"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement_batch" ADD CONSTRAINT "measurement_batch_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement_batch" ADD CONSTRAINT "measurement_batch_asked_by_user_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_domain" ADD CONSTRAINT "resilience_domain_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_domain" ADD CONSTRAINT "resilience_domain_added_by_user_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_measurement" ADD CONSTRAINT "resilience_measurement_domain_id_resilience_domain_id_fk" FOREIGN KEY ("domain_id") REFERENCES "public"."resilience_domain"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resilience_measurement" ADD CONSTRAINT "resilience_measurement_asked_by_user_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resilience_action_event_organisation_id_key_at_index" ON "resilience_action_event" USING btree ("organisation_id","key","at");--> statement-breakpoint
CREATE INDEX "basics_event_organisation_id_statement_at_index" ON "basics_event" USING btree ("organisation_id","statement","at");--> statement-breakpoint
CREATE INDEX "measurement_batch_domain_batch_id_line_index" ON "measurement_batch_domain" USING btree ("batch_id","line");--> statement-breakpoint
CREATE INDEX "measurement_batch_domain_waiting" ON "measurement_batch_domain" USING btree ("batch_id","line") WHERE "measurement_batch_domain"."measured_at" is null;--> statement-breakpoint
CREATE INDEX "resilience_domain_name_index" ON "resilience_domain" USING btree ("name");--> statement-breakpoint
CREATE INDEX "resilience_measurement_domain_id_asked_at_index" ON "resilience_measurement" USING btree ("domain_id","asked_at");--> statement-breakpoint
CREATE INDEX "resilience_measurement_state_index" ON "resilience_measurement" USING btree ("state");