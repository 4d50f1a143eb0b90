CREATE TABLE "acquaintance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"website" text,
	"what" text DEFAULT '' NOT NULL,
	"last_year" text,
	"partner_id" uuid,
	"asked_at" timestamp with time zone,
	"said_at" timestamp with time zone,
	"may_be_told" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "acquaintance_organisation_id_name_unique" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
CREATE TABLE "acquaintance_refusal" (
	"organisation_id" uuid NOT NULL,
	"asker_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "acquaintance_refusal_organisation_id_asker_id_pk" PRIMARY KEY("organisation_id","asker_id")
);
--> statement-breakpoint
CREATE TABLE "card" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"origin" jsonb NOT NULL,
	"contact_id" text,
	"visibility" text DEFAULT 'anonymous' NOT NULL,
	"draft" jsonb,
	"revision" integer DEFAULT 0 NOT NULL,
	"draft_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"content" jsonb,
	"approved_at" timestamp with time zone,
	"approved_by" text,
	"told" jsonb,
	"first_approved_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"renewal_asked_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"watched_since" timestamp with time zone,
	"watch_told" uuid[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_exposure" (
	"card_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_exposure_card_id_organisation_id_pk" PRIMARY KEY("card_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "card_review" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"card_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"verdict" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"broker_id" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "broker_capacity" (
	"institute_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"most" integer NOT NULL,
	"available" boolean DEFAULT true NOT NULL,
	CONSTRAINT "broker_capacity_institute_id_user_id_pk" PRIMARY KEY("institute_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "desk_digest" (
	"institute_id" uuid PRIMARY KEY NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"institute_id" uuid NOT NULL,
	"about" text NOT NULL,
	"about_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_by" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_organisation" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"institute_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_set_aside" (
	"institute_id" uuid NOT NULL,
	"first_card_id" uuid NOT NULL,
	"second_card_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"set_by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "desk_set_aside_institute_id_first_card_id_second_card_id_pk" PRIMARY KEY("institute_id","first_card_id","second_card_id")
);
--> statement-breakpoint
CREATE TABLE "partner_block" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_gate" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"learnt_from" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "introduction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"first_card_id" uuid NOT NULL,
	"second_card_id" uuid NOT NULL,
	"reasons" jsonb NOT NULL,
	"broker_words" text DEFAULT '' NOT NULL,
	"proposed_by" text,
	"broker_id" text,
	"institute_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"introduced_at" timestamp with time zone,
	"ending" text,
	"ended_at" timestamp with time zone,
	"moments" timestamp with time zone[] DEFAULT '{}' NOT NULL,
	"chosen_moment" timestamp with time zone,
	"calendar_sequence" integer DEFAULT 0 NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"met_at" timestamp with time zone,
	CONSTRAINT "introduction_first_card_id_second_card_id_unique" UNIQUE("first_card_id","second_card_id")
);
--> statement-breakpoint
CREATE TABLE "introduction_question" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"introduction_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"question" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"passed" boolean DEFAULT false NOT NULL,
	"passed_at" timestamp with time zone,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"answer_passed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "introduction_side" (
	"introduction_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"answer" text,
	"reason" text,
	"words" text DEFAULT '' NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"suits" text[],
	"became" text,
	"became_why" text DEFAULT '' NOT NULL,
	"told_at" timestamp with time zone,
	"reported_at" timestamp with time zone,
	"report" text DEFAULT '' NOT NULL,
	"report_handled_at" timestamp with time zone,
	CONSTRAINT "introduction_side_introduction_id_card_id_unique" UNIQUE("introduction_id","card_id")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "calendar_method" text;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "calendar" text;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "acquaintance" ADD CONSTRAINT "acquaintance_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance" ADD CONSTRAINT "acquaintance_partner_id_organisation_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance" ADD CONSTRAINT "acquaintance_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance_refusal" ADD CONSTRAINT "acquaintance_refusal_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintance_refusal" ADD CONSTRAINT "acquaintance_refusal_asker_id_organisation_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_contact_id_user_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_approved_by_user_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_exposure" ADD CONSTRAINT "card_exposure_card_id_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_exposure" ADD CONSTRAINT "card_exposure_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_review" ADD CONSTRAINT "card_review_card_id_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_review" ADD CONSTRAINT "card_review_broker_id_user_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "broker_capacity" ADD CONSTRAINT "broker_capacity_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "broker_capacity" ADD CONSTRAINT "broker_capacity_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_digest" ADD CONSTRAINT "desk_digest_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_note" ADD CONSTRAINT "desk_note_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_note" ADD CONSTRAINT "desk_note_written_by_user_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_organisation" ADD CONSTRAINT "desk_organisation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_organisation" ADD CONSTRAINT "desk_organisation_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_set_aside" ADD CONSTRAINT "desk_set_aside_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_set_aside" ADD CONSTRAINT "desk_set_aside_first_card_id_card_id_fk" FOREIGN KEY ("first_card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_set_aside" ADD CONSTRAINT "desk_set_aside_second_card_id_card_id_fk" FOREIGN KEY ("second_card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_set_aside" ADD CONSTRAINT "desk_set_aside_set_by_user_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_block" ADD CONSTRAINT "partner_block_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_block" ADD CONSTRAINT "partner_block_blocked_id_organisation_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_block" ADD CONSTRAINT "partner_block_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_gate" ADD CONSTRAINT "partner_gate_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_gate" ADD CONSTRAINT "partner_gate_created_by_user_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_first_card_id_card_id_fk" FOREIGN KEY ("first_card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_second_card_id_card_id_fk" FOREIGN KEY ("second_card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_proposed_by_user_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_broker_id_user_id_fk" FOREIGN KEY ("broker_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_institute_id_organisation_id_fk" FOREIGN KEY ("institute_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_question" ADD CONSTRAINT "introduction_question_introduction_id_introduction_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introduction"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_question" ADD CONSTRAINT "introduction_question_asked_by_card_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_side" ADD CONSTRAINT "introduction_side_introduction_id_introduction_id_fk" FOREIGN KEY ("introduction_id") REFERENCES "public"."introduction"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_side" ADD CONSTRAINT "introduction_side_card_id_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."card"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_side" ADD CONSTRAINT "introduction_side_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introduction_side" ADD CONSTRAINT "introduction_side_answered_by_user_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acquaintance_partner_id_index" ON "acquaintance" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "card_organisation_id_index" ON "card" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "card_expires_at_index" ON "card" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "card_submitted_at_index" ON "card" USING btree ("submitted_at");--> statement-breakpoint
CREATE INDEX "card_first_approved_at_id_index" ON "card" USING btree ("first_approved_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "card_content_index" ON "card" USING gin ("content" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "card_review_card_id_at_index" ON "card_review" USING btree ("card_id","at");--> statement-breakpoint
CREATE INDEX "desk_note_institute_id_about_about_id_index" ON "desk_note" USING btree ("institute_id","about","about_id");--> statement-breakpoint
CREATE INDEX "desk_organisation_institute_id_index" ON "desk_organisation" USING btree ("institute_id");--> statement-breakpoint
CREATE INDEX "desk_set_aside_second_card_id_index" ON "desk_set_aside" USING btree ("second_card_id");--> statement-breakpoint
CREATE INDEX "partner_block_organisation_id_index" ON "partner_block" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "partner_block_blocked_id_index" ON "partner_block" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "partner_gate_organisation_id_index" ON "partner_gate" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "introduction_second_card_id_index" ON "introduction" USING btree ("second_card_id");--> statement-breakpoint
CREATE INDEX "introduction_institute_id_index" ON "introduction" USING btree ("institute_id");--> statement-breakpoint
CREATE INDEX "introduction_question_introduction_id_index" ON "introduction_question" USING btree ("introduction_id");--> statement-breakpoint
CREATE INDEX "introduction_side_organisation_id_index" ON "introduction_side" USING btree ("organisation_id");--> statement-breakpoint
-- Institutes that reviewed before there was anything to confirm go on: closing their desks would lose work.
UPDATE "organisation" SET "confirmed_at" = now() WHERE "nature" = 'knowledge' AND EXISTS (SELECT FROM "member" WHERE "member"."organisation_id" = "organisation"."id" AND 'broker' = ANY("member"."roles"));
