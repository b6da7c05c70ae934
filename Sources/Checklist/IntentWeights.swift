/// The trained weights of the intent model; the test `the_shipped_weights_are_those_that_the_examples_give` makes this file with SMDESK_RECORD=1.
enum IntentWeights {
  /// How many features are kept.
  static let count = 2500
  static let text = """
    "_i -8 22 -3 -12	"_kth -12 40 -6 -24	"_on -3 26 -2 -21	)_is 1 -1 -12 12	,_0 9 -21 27 -16	,_a 38 -22 -10 -8	,_about 18 -14 -1 -4
    ,_and 9 2 7 -17	,_ar -18 32 1 -15	,_as -8 14 -3 -4	,_at -3 -13 4 12	,_bemanning 12 -1 -2 -9	,_det -2 -10 -6 19	,_dvs -3 -2 11 -6
    ,_eller 3 16 -3 -17	,_en -1 15 -2 -11	,_for 11 2 -3 -10	,_forwarded -5 -3 17 -9	,_har -1 11 -3 -8	,_here 22 -6 -10 -6	,_i 36 -17 -17 -3
    ,_in 6 -24 -6 23	,_inga 11 -2 -3 -7	,_is -10 33 -6 -18	,_jag 13 14 -15 -13	,_kan 12 0 -2 -10	,_men 11 3 -2 -12	,_ni -11 -3 -7 20
    ,_no 12 -4 -5 -4	,_och 12 -11 -3 2	,_or -15 22 -2 -6	,_prof 18 -12 -3 -4	,_sa 28 -11 4 -23	,_sci -4 -12 -1 16	,_since 11 -1 -2 -8
    ,_so 20 -7 -4 -10	,_sorry 12 -2 -6 -4	,_subject 20 3 -13 -11	,_the 3 -14 3 7	,_vi -5 0 -12 17	,_we 13 -3 -2 -8	,_who -12 -5 -1 17
    /_0 -12 -17 4 24	/_ossian -7 -10 0 17	0 -37 -71 38 70	0_0 3 -23 26 -6	0_ar -9 -7 -12 26	0_av 12 -3 4 -14	0_dagar -1 -10 -1 12
    0_days -10 1 -13 21	0_followers 17 -3 -5 -9	0_gamla 16 -3 -1 -12	0_har -2 -4 12 -7	0_hours -6 -4 -6 16	0_kr -11 -9 -3 22
    0_maj -12 0 4 9	0_men -4 -24 -2 29	0_minute -9 -5 0 14	0_minuter -3 -7 -5 14	0_minutes -15 7 -1 9	0_november -5 -14 -5 23
    :_0 -22 -15 13 23	:_a -18 5 4 9	:_alt 15 -11 5 -10	:_does -2 17 -6 -9	:_gen -8 -13 10 11	:_what -12 18 -2 -3	^_0 -12 -10 14 8
    ^_alla 20 -16 -3 -1	^_allt 12 -4 -1 -7	^_amnesomradet 11 -6 -1 -4	^_ar -15 10 0 4	^_are -4 14 -2 -9	^_as 41 -8 -18 -17
    ^_basta 11 11 -4 -19	^_before -12 18 -1 -6	^_behover -14 21 -5 -3	^_best 27 14 -32 -10	^_bifogar 40 -9 -10 -21	^_bild -16 -2 -1 19
    ^_cheers -13 -3 -4 19	^_could -10 -6 -3 19	^_cv -11 -3 -1 14	^_dear 1 6 -35 25	^_det 13 -30 -12 28	^_detta -8 -6 19 -6
    ^_din -6 -4 19 -10	^_ditt -19 -4 49 -28	^_do -12 15 3 -5	^_does -21 41 -4 -18	^_dokumentet 14 -4 -4 -7	^_du -14 -14 33 -6
    ^_efter 14 -4 -4 -6	^_en 2 21 -2 -22	^_far -14 37 -4 -21	^_finns -5 16 -3 -8	^_for -16 -14 27 2	^_fragar -3 12 -1 -7	^_frida -8 13 0 -5
    ^_gar -13 33 3 -24	^_gdpr 16 -4 -4 -8	^_good 5 5 1 -12	^_greetings -2 -13 -1 15	^_ha 9 -1 6 -14	^_halla -2 -11 -2 14
    ^_halsn -2 12 -8 -3	^_halsning -7 21 -1 -13	^_halsningar 15 -5 -9 -2	^_happy -4 -3 17 -10	^_har 23 -31 -21 29	^_hej 8 1 -30 21
    ^_hejsan 12 8 -3 -18	^_hello -4 17 -23 9	^_hi 15 -9 -23 15	^_hr -14 -1 -1 15	^_hur 5 18 -3 -20	^_i -32 3 -16 42	^_if -27 16 16 -5
    ^_ingen -8 -10 -10 27	^_is -6 24 -3 -16	^_it 6 6 1 -14	^_jag -16 -41 4 49	^_kan 22 -72 -15 59	^_kind -12 15 -11 9	^_kindly -3 -1 -14 18
    ^_kontot -11 2 -1 10	^_kram -4 -7 -3 13	^_kth 12 -5 -3 -4	^_mal 11 -11 -3 3	^_malet 11 -1 0 -9	^_malgrupp -7 -2 -4 12
    ^_maste -5 18 -2 -12	^_med 3 -6 -8 11	^_mitt -3 -5 -7 14	^_moderation -1 -13 6 8	^_mvh 19 9 -32 1	^_my -12 10 -5 8	^_n -3 -3 -7 13
    ^_nagon -7 -18 -3 27	^_ni 10 -15 -5 9	^_no -7 -6 -9 22	^_nothing -6 -2 17 -9	^_om -9 20 2 -14	^_one -3 16 -7 -6	^_our -7 -8 -6 20
    ^_please -1 -29 -2 31	^_prof -3 -2 -6 11	^_punkt -8 11 0 -2	^_racker -8 15 -1 -6	^_raknas -4 17 -1 -12	^_read 3 -12 18 -10
    ^_regards 20 -16 -6 1	^_resten 13 -2 -2 -9	^_ring -7 -9 -2 18	^_sag 11 -3 -1 -7	^_se 26 -16 -11 0	^_sincerely 11 -1 -2 -8
    ^_ska -11 18 -3 -4	^_skickar 22 -14 -1 -7	^_skulle 1 11 -4 -8	^_studenterna 11 -3 -2 -6	^_subject 14 -3 -6 -5	^_ta 10 -12 -7 9
    ^_tack -5 4 12 -10	^_target -8 -4 -1 13	^_thanks -5 44 -13 -28	^_the 13 19 2 -34	^_there 12 3 -11 -4	^_this -7 -6 31 -19
    ^_two 18 -16 -1 -2	^_undrar -8 20 -3 -10	^_unsubscribe -4 -10 21 -8	^_vad 17 -18 -6 6	^_vanliga -14 -3 -5 22	^_vanligen -10 17 -5 -2
    ^_var -4 16 -4 -10	^_vart 12 -10 -1 -1	^_vem 6 -27 -2 23	^_vi 6 4 -28 15	^_view -3 -12 19 -5	^_vilken -8 -17 -3 28
    ^_vilket -9 35 -2 -25	^_we 29 -10 -14 -6	^_what 18 -3 -4 -11	^_when 4 7 1 -12	^_which -11 20 -1 -8	^_would -9 -14 -3 25
    ^_you 0 -22 20 2	^_yours 19 4 -10 -15	a -21 27 -15 5	a_0 -17 -8 -1 24	a_day -9 -9 1 16	a_kth -12 15 -1 -1	a_linkedin 11 -6 -5 0
    a_new -1 -1 12 -10	ab -19 -19 -1 37	abe -2 22 -4 -17	about 24 -12 -8 -6	about_the 18 -7 -3 -8	acces* 7 -24 2 14
    accessibility 8 -29 2 17	accou* 16 0 -13 -5	account 25 -7 0 -20	account_executive -9 -5 0 14	account_for 28 -18 -4 -6
    accounts -25 17 -24 30	across -20 -10 -1 29	across_kth -13 -5 0 17	act -4 -3 -5 12	admin* -2 7 11 -16	administrator -2 3 15 -16
    administrator_pa 0 12 0 -12	admins -2 -10 -3 15	admis* 1 14 -4 -12	admissions 1 21 -2 -20	adres* -3 -3 12 -6	ads -4 -1 -8 13
    ag -8 22 -3 -12	again -9 -16 11 13	ager 11 1 -1 -11	agreed 24 -6 -7 -12	all 14 -2 -22 7	all_ten 14 0 -2 -13	alla 17 -18 -11 9
    alla_som -5 -5 12 -2	allih* -2 -6 -3 11	allt 19 -4 -15 0	alt 0 -15 8 5	alt_text 7 -12 12 -6	alva 12 -7 -4 -2	am -37 19 6 13
    am_a -4 -2 -6 11	amne -3 -7 13 -2	amnes* 24 -6 -5 -13	amnesomradet 30 -13 -6 -13	an 40 4 -16 -35	an_account 11 2 -3 -10
    an_application -6 12 -5 -1	an_instagram 24 -18 -3 -3	and 19 -14 -13 7	and_a -13 -6 4 15	and_do -2 11 -2 -9	and_i -18 13 -8 12
    and_the 23 1 -9 -16	and_youtube 12 -1 -2 -9	andra 18 -13 -4 -2	andrar -23 -3 7 20	anmal* 11 -14 6 -4	anmalan -2 -15 9 7
    anmaler 14 -3 -1 -11	anmaler_sig 11 -2 0 -9	anmalt -21 -1 13 9	annat 14 -2 -7 -5	anneli -7 -7 -3 17	ansok* 36 -10 12 -41
    ansoka 12 -1 -3 -7	ansokan 36 -7 20 -51	ansokan_om 27 -11 -6 -12	ansoker 18 -6 -5 -7	ansta* -18 18 22 -22	anstalld -23 18 29 -25
    answe* 26 -9 -5 -14	answer -3 -4 -8 15	answers 16 -2 -6 -9	anvan* -32 47 -6 -11	anvanda -15 40 -9 -19	anvants -6 14 -10 2
    any 25 1 -13 -14	anyth* 2 -3 17 -16	anything 2 -3 21 -20	appen 0 -14 15 -2	appli* 13 27 -26 -15	applicants 11 -2 -5 -5
    application 24 12 -22 -15	applications -18 27 -8 -1	apply -23 10 -11 23	apply_for -19 -2 -3 24	appro* 7 19 -8 -19	approval 11 -1 -5 -5
    approved -9 30 -4 -17	ar -9 12 -5 4	ar_att 19 -5 -2 -13	ar_det -19 30 -8 -6	ar_en -5 13 -2 -6	ar_ett -10 -7 3 14	ar_full -2 -8 -1 11
    ar_inte 5 -13 22 -15	ar_jag 13 -3 -1 -9	ar_med 16 -9 -5 -2	ar_ni -8 -13 -1 22	ar_tva -14 1 -1 14	arbet* -14 -25 8 30
    arbetar -9 -27 -1 35	arbetar_med -4 -11 -2 17	arbetar_pa -4 -10 -3 17	are 37 -4 -19 -18	are_not -13 -14 9 17	area 41 -6 -23 -14
    arend* -9 -6 24 -11	arende -12 -6 29 -11	arendet -9 -5 21 -8	arkiv* -1 -10 -1 12	arran* -1 -1 -11 13	arsskiftet 1 -10 -2 11
    as 16 23 -33 -9	as_a -20 20 -6 5	as_agreed 20 -5 -6 -10	as_promised 23 -3 -12 -8	as_well 11 -1 -1 -9	asked -34 67 -18 -7
    askedShare -24 63 -17 -13	asked_me 3 15 -2 -15	asking -3 17 -2 -11	at -37 -6 -8 48	at_0 -7 -11 0 17	at_kth -6 -11 -6 22
    at_least -1 -12 -1 15	att -15 21 -11 2	att_0 11 -2 0 -9	att_det 4 14 -5 -15	att_en 0 -9 -1 11	att_fa -12 7 -11 15	att_fler 11 -5 -3 -3
    att_hora -11 9 11 -10	att_kunna -8 14 2 -8	att_man -14 19 -2 -4	att_ni -9 -5 -5 18	att_svara -3 -2 14 -9	att_vi 30 -8 -4 -19
    attac* 25 -14 -11 -1	attached 21 -13 -12 3	attachment 12 -5 -2 -5	audience -11 1 5 4	autom* -12 13 10 -12	automatiskt -10 11 10 -12
    autumn -6 14 -1 -6	av -21 -26 8 36	av_dem 13 -4 0 -9	av_era -4 -12 -4 20	av_oss -25 13 -3 14	avslu* -16 4 5 7	avsluta -14 -10 12 13
    away -11 6 21 -17	b -7 17 -4 -7	back -15 -1 17 -2	back_on -12 0 14 -1	bada 0 27 -5 -23	bade 12 11 -3 -20	bara -4 9 -19 13
    basta 18 13 -10 -23	basta_halsningar 4 13 -2 -15	battre -5 12 10 -16	be 11 14 -1 -24	becau* 0 -11 16 -4	because 0 -14 19 -5
    been -31 32 6 -8	befin* -11 17 7 -13	before -11 56 -10 -40	before_i -9 19 -1 -9	before_the -2 12 -1 -9	before_we -12 18 -1 -6
    begar -5 -4 -11 20	begra* -6 -3 -10 19	behalla -1 12 -2 -10	behor* 0 12 0 -12	behov* 3 11 -9 -5	behover -1 15 -11 -4
    behover_en 6 -14 -3 10	behover_vi 2 13 -1 -13	beman* 17 -5 -3 -10	bemanning 19 -2 -3 -14	bemanning_och 11 -1 -2 -8	beskr* 14 -3 -3 -8
    beskrivning 15 -6 -2 -7	beslu* 0 -11 -1 13	beslutat -1 -14 -2 17	beslutat_att -1 -12 -1 13	best 26 16 -42 -3	best_regards 5 15 -9 -12
    besta* -11 -1 4 9	besva* -2 -4 12 -6	besvaras -4 -5 16 -7	betal* -3 -11 9 5	betala -5 2 -8 11	betyd* -8 0 -3 11	bias -14 10 -23 11
    biblioteket 12 -11 -1 -1	bifog* 47 -22 -22 -6	bifogad 16 -2 -10 -4	bifogade -10 -1 0 11	bifogar 66 -14 -18 -36
    bifogar_ansokan 13 -3 -1 -8	bifogas 4 -14 -3 12	bilaga 11 -1 -6 -4	bilagan -10 -2 -2 14	bild -19 -7 -5 31	bilde* -5 -4 -3 11
    bilder 7 15 -9 -14	bilderna -6 -4 -3 14	bin -7 -2 13 -4	bjuder -9 -8 -12 28	bjuder_pa -5 -1 -5 11	bli -2 -21 -8 32	blir 8 10 -18 -1
    blir_det -6 14 -5 -4	bliva* 1 -12 -2 12	blivande 2 -15 -2 15	blogg 5 11 -1 -14	blues* 7 -2 7 -12	bluesky 9 -2 9 -16	borde 12 -3 -1 -8
    borja 26 -20 -1 -6	bort -8 -15 -6 28	bra -18 11 3 4	brand* -5 -17 -3 25	branding -5 -4 -3 12	break -4 20 -2 -14	brev -12 -6 18 -1
    brows* -3 -12 19 -5	browser -3 -15 23 -6	budget 20 -3 -6 -12	but -6 30 -11 -15	by 6 7 -2 -13	by_the 12 -5 -3 -4	byta 16 0 -2 -14
    byta_namn 16 -6 -1 -9	bytt -11 -7 -1 18	bytt_mejladress -9 -5 -1 15	c:admission -16 -24 -37 57	c:ai-captions -37 16 -32 31
    c:apply 77 19 -43 -96	c:ask-start -13 45 -82 8	c:ask-word 6 56 -37 -52	c:attached 161 -103 -94 -26	c:auto-subject -2 6 30 -48
    c:away -92 -37 184 -159	c:bounce -54 -18 82 -39	c:checklist 28 0 6 -43	c:close -30 6 -5 28	c:complaint -59 -64 -87 147
    c:filled-in 69 -27 -31 -43	c:go-ahead 102 -11 -59 -56	c:hacked -51 -21 -13 64	c:hand-over 55 -27 -13 -30	c:has-account -42 -1 -54 56
    c:invite -52 -65 -7 91	c:issue-list -34 -25 55 -7	c:job -104 -35 39 89	c:later 35 -5 -12 -19	c:may-we-start 106 -78 -10 -55
    c:misc-other -80 -42 33 56	c:money -32 -40 -53 96	c:name-wanted 60 -18 -13 -35	c:not-yet -69 122 -35 -64
    c:our-application 108 -39 -36 -82	c:permitted -42 131 -27 -92	c:pitch -82 -19 -25 80	c:plan 70 -15 -62 -27
    c:post-for-us -102 -44 -28 114	c:press -35 -72 -15 94	c:recommend -25 102 -6 -82	c:record -24 5 -30 44	c:regret 44 -16 -7 -25
    c:rules -40 114 -13 -89	c:system -109 -103 219 -138	c:thanks -25 -23 -70 79	c:want-account 212 -104 -49 -152	c:who-runs -64 76 1 -48
    cafeet 15 -5 0 -10	came -13 -6 -2 19	came_across -13 -5 0 17	campus -1 -16 1 15	can 24 -15 -12 2	can_we 17 -6 -2 -9	can_you 9 -13 -1 5
    canva -2 11 -1 -8	capti* 6 -15 4 5	care 12 -2 -6 -5	cbh 11 4 -11 -4	centre 11 -2 -5 -5	chalm* 21 -11 -1 -9	chalmers 25 -14 -2 -11
    channel 25 1 -12 -17	channels -15 -13 0 26	check* 4 22 2 -30	checklista 6 9 2 -20	checklistan -1 13 -4 -9	cheers -16 -3 -5 22
    children -4 11 -1 -6	city 6 -13 11 -4	clari* -9 12 -1 -2	clear -12 23 -6 -5	closed -3 -4 -9 16	colle* 1 19 -6 -15
    colleague -2 19 -3 -14	comes 44 -16 -14 -16	comme* 10 6 8 -25	comment -6 23 -2 -16	comments 20 -15 7 -12	commu* -2 14 -6 -5
    communicator -3 17 -5 -9	compl* 2 -9 -8 13	complete 18 -3 -9 -6	conse* 3 13 -4 -13	consent 4 17 -6 -16	conta* -11 -1 10 1
    contact -12 10 5 -4	conte* -34 4 -3 33	content -42 5 -4 39	content_creator -20 -2 -2 23	copy 4 13 -2 -15	could -6 -14 0 22
    could_we 13 -19 0 7	could_you -9 -1 -3 13	couldn -1 34 -4 -30	couldn_t -1 28 -3 -24	counts -1 -11 12 0	covers 16 -3 -3 -11
    creat* -20 -2 -1 23	creator -24 -2 -3 28	currently -3 -4 12 -5	cv -36 -6 0 41	d -11 22 -5 -8	d_like -4 13 -2 -7	da -13 25 6 -19
    dag 11 -16 -7 10	dagar -5 -20 17 7	dar -6 8 -21 18	dar_vi 11 -3 -11 4	darfor 15 -18 8 -8	data 14 -9 6 -12	date -5 13 1 -9
    day -25 12 -6 17	day_on -13 7 -1 7	days -11 -1 -16 27	de 3 30 -4 -29	deadl* -2 -6 -4 12	deadline -5 -7 -5 17	dear 0 8 -43 30
    dear_all 10 5 -14 -2	dear_sir -9 0 -3 12	december 5 8 -2 -11	decision -3 11 -7 -2	dela -8 21 -1 -11	deliv* -3 -4 11 -4
    delivery -3 -3 13 -9	delta* 12 -2 0 -10	dem 11 -2 -6 -4	dem_som -7 -3 -2 12	demo -12 -16 -1 28	den 1 -66 -13 70	den_0 -42 -34 10 63
    den_fran -5 -9 -2 16	depar* -14 11 6 -2	department -19 15 7 -3	design 22 -12 -2 -9	det -15 82 -26 -52	det_ar 27 22 -13 -37
    det_att -12 23 -2 -9	det_da -5 14 -5 -4	det_for -8 14 -2 -5	det_gar -8 33 -3 -22	det_har 4 -19 20 -6	det_nagot -7 11 -1 -3
    det_ska -2 -23 -2 27	det_skulle -5 -31 -2 37	det_som 3 16 -5 -15	det_vara -7 21 -3 -12	detta -14 -18 47 -21	device -2 -1 12 -9
    did 4 9 -1 -11	diffe* -6 21 -3 -13	different -14 27 -3 -12	dig -31 -27 28 27	dig_till -11 -6 26 -10	digit* 13 -3 -14 3
    digital 16 -4 -17 4	din -12 -7 33 -15	direc* -12 7 -3 8	director -15 8 -4 10	direkt -4 -12 -2 17	disco* 11 2 -2 -11	discord 14 2 -3 -13
    discord_server 11 2 -2 -11	disku* 15 -4 -6 -6	dispu* -3 -9 11 0	disputationer -2 -7 14 -6	dit -8 -4 -2 13	ditt -33 -11 71 -34
    ditt_meddelande -11 -3 18 -5	ditt_mejl -4 -2 13 -7	dm -15 14 -2 3	do -11 18 11 -19	do_i -3 13 -2 -8	do_not -6 -3 16 -8
    do_we -6 23 -5 -13	do_you -1 -13 -3 17	docum* 28 -6 0 -23	document 54 -20 -12 -29	docx 16 -2 -6 -8	does -31 85 -17 -46
    does_it -11 36 -5 -21	does_kth -9 15 -1 -6	dokto* 21 -12 -5 -4	doktoranderna 17 -12 -1 -4	dokum* 24 3 -3 -24	dokument 3 2 6 -11
    dokumentet 24 -2 -1 -22	don -6 -11 7 10	down -12 -4 -10 24	drott* -1 -15 -1 16	drottning -1 -18 -1 20	drottning_kristinas -1 -15 -1 16
    du -32 -55 42 41	du_ar -1 -11 17 -6	du_far -13 -14 20 7	du_har -14 -6 8 11	du_inte -7 -7 21 -7	du_skicka -3 -10 -2 15	dvs -4 -2 13 -8
    e -12 6 33 -29	e_mail 0 -2 14 -13	e_post -4 -3 12 -5	ebba 12 2 -4 -10	efter 30 1 -10 -24	efter_en -4 -12 0 16	eftersom -11 12 10 -11
    egen -2 30 -12 -16	egen_kanal -6 -3 -2 11	egen_youtube -5 11 -1 -5	eget -11 6 -2 7	ej -5 -2 15 -9	ek -1 -15 -1 17	elekt* 21 -19 -6 3
    eller -7 101 -16 -90	eller_ar -1 24 -4 -21	eller_maste -7 29 -2 -21	eller_ska -4 16 -4 -8	elsa -6 -10 3 13	else 11 -7 0 -3
    email -1 -3 20 -16	emojis 8 5 -2 -11	en 11 19 -44 9	en_egen 15 15 -8 -24	en_facebook 11 -6 -1 -4	en_linkedin 26 -12 -6 -9
    en_ny 17 -5 -5 -8	en_sak -6 11 -2 -3	en_showcase 12 -4 -2 -7	en_sida 11 -5 -2 -4	en_studentforening -1 15 0 -14	en_video -3 -7 -7 18
    ends -7 -5 -6 17	engag* -18 -4 8 14	engagement -22 -5 10 16	engli* 14 2 -3 -14	english 17 3 -4 -17	enhet -11 15 -1 -4
    enkat -5 -13 -3 20	enkat* -2 -1 24 -21	enkaten -2 -2 29 -25	enligt -4 -7 -12 22	er -21 6 -24 38	er_checklista 6 13 -6 -14
    er_sida 12 -5 -3 -4	era -9 -20 -6 34	ersat* 9 -2 6 -13	ert -16 -18 -12 44	ert_inlagg -3 -6 -4 13	ett 66 12 -12 -71	ett_ar 3 9 -1 -11
    ett_godkant -8 18 -5 -5	ett_halvar -5 11 -8 2	ett_insta 11 -5 -3 -3	ett_instagram 41 -14 -6 -22	ett_konto 12 1 1 -15	ett_kth 6 8 -2 -12
    ett_tiktok 21 -10 -1 -10	eu -16 10 -1 7	every 21 -13 -3 -5	examp* -7 13 1 -7	example -8 16 1 -8	execu* -9 -3 0 13	executive -12 -4 0 16
    explo* -10 12 -1 -1	fa 23 -14 -19 4	fa_ett 17 -7 -1 -10	faceb* 13 -13 -28 26	facebook 16 -16 -35 31	facebook_sida 12 -7 -1 -5
    faktu* -4 -10 -4 18	falke* 12 -3 -3 -6	fall -16 28 -3 -9	far -32 17 -3 15	far_det -14 -8 23 -1	far_garna -12 -1 -5 19
    far_man -6 26 -1 -20	fast -7 -19 17 8	fasti* -10 -1 0 11	febru* -10 -1 -3 14	february -12 0 0 12	fem 13 5 -2 -17	fick 20 -43 -13 33
    field 24 -4 -12 -10	figtree 7 9 -6 -11	filip 10 9 -2 -17	film 1 5 -15 7	filma -1 -26 -2 28	filmen -20 -7 -13 37	filmen_om -8 -3 -5 15
    filmer 27 3 -6 -24	fin -9 -3 -3 15	find -10 23 -14 0	find_attached -11 -2 -2 14	finis* -10 -1 -4 15	finnas 14 -3 0 -11
    finnas_pa 12 -3 0 -9	finns -22 44 -11 -9	finns_det -6 20 -2 -13	finns_i -19 8 -6 18	first -4 19 -4 -11	first_? -5 17 -2 -10
    five -2 -12 12 2	fler 14 -16 0 1	flera -21 20 -6 6	flickr 12 -5 -1 -7	flytt* -10 -1 -1 12	flyttat -12 -1 -2 15	folja 0 16 -6 -12
    folja* -17 1 6 10	folja_upp -11 15 -4 -1	foljande -13 -1 16 -2	foljande_mottagare -10 -1 13 -2	foljare -5 -11 -6 21
    foljarna -6 15 -2 -8	foljer 32 -7 -6 -21	folk 0 -11 -3 13	follo* 15 -18 10 -7	follow 2 19 -8 -15	follow_up -1 17 -8 -9
    followers 18 -9 -9 -1	following -1 -3 11 -8	for 22 1 -2 -24	for_a -4 -3 -9 16	for_att -15 18 9 -13	for_den -9 -7 -9 24
    for_ditt -5 -4 20 -11	for_en -18 3 -12 25	for_kth -1 17 1 -18	for_oss -5 -4 -4 11	for_our 16 -16 6 -6	for_the 19 -3 -9 -9
    for_tiktok 4 13 -5 -13	for_tva 15 -14 0 -1	for_var 24 -13 -3 -8	for_vart -2 -14 0 16	for_your -17 -14 13 18	foraldraledig -6 12 4 -10
    foraldraledig_till -4 12 -4 -4	fore -5 -5 18 -8	fore_0 -8 2 15 -9	fore_den -12 -6 9 9	fore_nyar 12 -3 0 -9	forelasningar -6 13 -2 -6
    foret* -5 -2 -6 12	foretag -3 -5 -8 16	forha* -1 -4 -6 11	forhand -1 -5 -7 13	forkl* -1 13 -3 -8	forklara -4 17 -3 -10
    forlat 14 8 -12 -10	form -1 17 -6 -11	forsk* 18 -23 25 -20	forskning 24 -17 0 -7	forst* 13 -2 -3 -8	forsta 13 -2 -4 -6	forut 0 11 0 -11
    forwa* -2 -8 15 -6	forwarded -7 -4 21 -11	fotog* -8 -18 -3 28	fotograf -7 -31 -3 40	fragar -8 34 -2 -25	fragar_innan -4 18 0 -14
    fragat 11 7 -2 -16	fragat_om -3 14 -1 -10	fragor 6 -13 32 -26	fragor_om -11 -8 32 -13	fran -16 -14 -9 36	fran_er -2 -10 -2 14
    fran_i -3 -9 -1 13	fran_listan -5 -12 -2 19	fredag -17 -6 2 21	frida -10 17 -1 -6	friday -1 -6 -6 13	from -8 -14 -1 22
    from_the -18 2 -6 21	from_us 24 -21 0 -3	from_your -6 -2 -4 12	funding -2 12 -1 -9	funge* -1 -12 -2 15	fungerar -1 -15 -2 19
    fyllde -11 0 0 12	ga 3 13 -2 -15	galler -10 20 -9 -1	gamla 18 -2 -1 -15	gang -10 2 -13 20	ganger 14 -5 -6 -3	ganget -1 -4 -8 12
    gar -37 51 31 -47	gar_det -13 46 -3 -32	gar_till -6 -7 17 -5	garna 11 -25 -29 37	garna_ha 20 -13 -1 -7	gdpr 25 -1 -10 -14
    ge 7 13 -1 -18	gen -10 -15 12 13	gener* -6 15 0 -10	genom -1 18 2 -19	ger 12 6 -2 -16	get 25 -28 14 -9	getti* -4 -1 -6 11
    getting -5 -1 -8 14	give -7 12 -2 -4	gjort 11 0 -1 -10	god -1 -3 12 -8	godka* -4 29 -9 -16	godkant -1 23 -7 -15
    godkant_konto -7 16 -5 -5	good 3 14 0 -17	gor 32 -13 -10 -9	gor_en -5 -6 -4 16	gor_nagot -1 15 0 -14	gor_vi 21 -22 -2 3
    gora -17 -30 -8 50	got 17 -13 0 -6	graduation -9 12 -3 0	grand* -4 -12 -3 19	grans* -8 -1 16 -8	graph* 16 -5 -7 -5	graphic 20 -6 -9 -6
    graphic_profile 16 -5 -7 -5	grateful -3 -2 -7 11	greet* -3 -9 -1 12	greetings -3 -11 -2 15	grejer -3 -9 -1 14	greta -4 16 -3 -10
    group 9 -12 12 -10	groups -1 12 -6 -5	grow -19 -5 20 4	growth -10 -10 -1 20	growth_partner -8 -8 -1 16	grupp 26 -10 -3 -14
    grupp* -9 18 4 -14	gruppen -8 17 6 -15	gun 14 -11 0 -3	ha 78 -4 -18 -64	ha_det 7 6 5 -18	ha_en 23 -13 -3 -8	ha_ett 46 -9 -9 -30
    ha_instagram 12 -5 -3 -3	hade 3 13 -1 -14	haft -6 11 -1 -4	haha 4 16 -13 -9	hale -5 12 -1 -6	hall -10 -13 18 4	halla -2 -13 -2 17
    hallb* 9 -11 11 -9	hallbar 15 -6 -2 -8	haller 4 9 -1 -12	halsn -3 15 -10 -4	halsn* 1 8 -21 11	halsning -1 22 -5 -15
    halsningar 2 -5 -25 25	halva -8 15 -1 -7	halvar -7 13 -9 2	han -11 15 -1 -3	hand -2 15 -6 -8	hand_over -11 17 -3 -4	handi* -3 14 -1 -10
    handing -4 17 -1 -12	handing_in -3 14 -1 -10	handl* -14 -5 13 7	handlaggare -4 -6 18 -9	happens -12 5 -2 9	happy -5 -4 21 -12
    har 4 -24 10 8	har_anmalt -17 -1 11 7	har_anvants -5 11 -8 2	har_ar 15 -5 -10 1	har_bytt -9 -5 -1 15	har_en 9 17 -1 -24
    har_flyttat -11 0 -1 12	har_fragat 9 6 -2 -13	har_inga -10 -1 -2 13	har_instagram -4 12 -1 -7	har_ju 20 -11 -1 -8
    har_kommer 13 -4 -8 -1	har_kth -6 20 -3 -12	har_last 9 -19 -4 13	har_ni -8 -16 -4 28	har_registrerats -10 -2 16 -5
    har_sedan -13 -1 -1 15	har_skickats -4 -3 13 -7	har_skrivit 17 -3 -3 -12	har_vi 21 -4 -3 -14	hard 15 -5 -5 -6	harmed 17 -5 -5 -7
    has -9 11 8 -10	has_been -12 2 15 -5	have 22 -9 -20 4	have_0 -15 7 -1 9	have_a 15 -7 -1 -7	have_been -12 19 -6 -2	have_to -15 29 -2 -14
    have_you -6 -6 -5 17	head 5 6 -14 2	head_of -6 13 -11 3	hej 11 0 -38 27	hej_hej 8 10 -2 -15	hej_kth -6 -25 3 27	hej_och -2 -5 16 -9
    hejhej 1 11 0 -12	hejsan 15 10 -3 -22	hela -5 -5 20 -11	hello -4 20 -29 10	help -15 -12 3 23	here 25 -12 -16 3	here_comes 12 -2 -6 -4
    here_is 11 -4 -4 -2	hereby -13 -2 -2 17	heter -7 -9 -6 21	hi 17 -11 -29 18	hi_there -13 -6 -2 20	hittar 15 14 -7 -22
    hjalp -18 -16 -4 37	hjalp* -2 -11 -3 15	hjalp_av -10 -1 -1 12	hjalper -3 -11 -3 17	hojta -2 -3 -8 12	hon 16 3 -3 -16	hon_ar 13 -8 -2 -4
    hope 14 1 -9 -6	hope_it 15 -3 -7 -5	hoppas 17 -6 -6 -6	hoppas_att 11 -3 -5 -4	hora -10 8 13 -12	hora_av -6 14 -1 -7
    hort_nagot 15 -14 0 -1	hos 2 13 -6 -9	hos_er -12 7 -1 6	hosted -11 -6 0 17	hosted_in -9 -5 0 14	hours -7 -11 1 17	how -20 17 14 -14
    how_do -4 16 -4 -8	how_it 11 -9 -1 -1	how_one -3 -9 14 -2	hr -17 -1 -1 19	hur -3 45 -4 -42	hur_gor 11 -12 0 1	hur_manga -2 19 -1 -16
    hur_ofta -14 26 -2 -11	hur_vi 8 8 -2 -14	huset 6 -15 -2 10	huvud -2 19 0 -17	huvud* -2 11 -1 -9	huvud_taget -2 16 0 -14	i -11 2 -30 36
    i_am -26 17 -3 13	i_bilagan -6 -4 -4 13	i_came -13 -5 0 17	i_couldn -1 28 -3 -24	i_d -15 20 -2 -4	i_dag -8 -5 0 12	i_er -21 18 -2 6
    i_ett -9 21 0 -12	i_gar -17 -18 9 24	i_inlagg -4 22 -3 -16	i_inlagget -1 -9 -1 11	i_kth -12 14 -2 0	i_m -8 -17 2 22	i_morse -8 -7 -6 21
    i_sa -6 23 -2 -15	i_saw -1 -16 -1 17	i_send 22 -11 -3 -10	i_sociala -8 20 1 -14	i_sodertalje 3 -13 -2 11	i_speak -6 -9 -1 15
    i_tre 14 -5 -1 -7	i_tva 2 -11 0 9	i_var 23 -11 -3 -9	i_veckan 34 -18 -5 -11	i_want 9 -11 -3 5	ich -10 -3 19 -6	ident* -14 -4 -1 19
    identitet -8 -16 -1 24	if -34 11 5 17	if_this -1 -1 12 -10	if_we -2 -12 -1 15	if_you -9 -8 -7 23	igang 27 -13 -2 -13
    igang_ett 19 -10 -1 -8	igen 12 -18 13 -8	ihop 6 10 -3 -13	ii -11 16 -4 0	in -3 3 -13 9	in_0 3 -14 4 7	in_a 15 9 -11 -15
    in_en 13 -1 -4 -8	in_english 4 11 -3 -12	in_it -7 16 -2 -8	in_our -5 -6 -1 12	in_social 19 -13 -2 -4	in_the 18 14 -15 -18
    in_your -11 -5 -3 18	inbox -3 -15 23 -5	indus* 11 -7 -4 0	ingen -11 12 -21 18	ingen_av -18 -1 -1 20	ingen_har -1 11 0 -10
    inget 8 -7 -14 11	inlag* -2 -12 -1 16	inlagg 2 12 -12 -1	inlagg_i 19 -14 -2 -4	inlagg_om -2 -8 -1 11	inlagget -2 -11 -2 15
    inlog* -14 31 -1 -17	innan -2 17 7 -22	innan_vi -1 15 0 -14	inneh* 11 1 -2 -9	inom 15 -9 -1 -6	inom_amnesomradet 12 -4 -4 -4
    insta 44 -41 -8 1	insta* 65 -37 -32 -1	instagram 77 -45 -37 -4	instagram_account 16 -7 -9 -1	instagram_for 30 -20 -3 -9
    instagram_konto 32 -12 -8 -13	instans 13 5 -4 -15	insti* 1 23 -3 -21	institutioner 1 18 0 -19	inte -3 -15 45 -29	inte_har -9 13 -6 2
    inte_hort 15 -14 0 -1	inte_langre -11 -8 30 -12	inte_med -4 -6 12 -2	inte_pa -8 -2 15 -5	inte_vill -12 12 6 -8	inter* -6 -11 7 10
    intern -5 12 29 -35	intre* -4 -12 -1 16	intresserade -4 -16 -1 20	invoice -2 -1 -10 12	is -4 55 -23 -33	is_a -12 10 2 0
    is_it -4 12 -4 -5	is_now -3 -6 -13 21	is_planned -6 -2 -6 14	is_the 6 19 -8 -18	is_there -3 31 -6 -23	isn -6 13 4 -11	it 43 -6 -28 -12
    it_? -7 -3 -3 12	it_down -4 -5 -5 13	it_have -4 11 -2 -6	it_in -5 -5 -2 11	it_is 15 11 -7 -19	it_looks 11 -9 -1 -1
    it_support -8 -1 13 -5	it_was -5 -2 -5 11	itm -13 19 -8 -1	ja 8 9 -5 -13	jag 9 -26 -7 23	jag_ar -33 -35 19 46	jag_bjuder -3 -6 -7 15
    jag_fick -6 -12 -6 23	jag_har 30 -24 -9 3	jag_kan 18 -11 -2 -5	jag_kraver -3 -8 -2 13	jag_laser -11 -8 -2 21	jag_skoter 17 -7 -1 -9
    jag_som 12 -3 0 -8	jag_undrar -5 11 -2 -4	jamfo* 2 11 -1 -12	janua* -11 4 9 -2	january -12 9 7 -5	jatte* -6 -3 -4 13	jens -3 15 -1 -12
    jessi* 0 12 0 -12	jobbat -7 -7 -3 17	joe -5 -10 -4 19	join -3 -8 -6 17	ju 25 -13 -2 -11	jul 0 -5 17 -11	jul_och -1 -3 11 -6
    july -7 -4 22 -11	june 1 -18 3 14	juni 2 -15 -2 15	just -5 11 -11 4	kampa* -10 -1 -1 12	kan 51 -59 -18 18	kan_du -6 -21 -4 30
    kan_ni 0 -61 -7 63	kan_vi 51 -25 -3 -26	kanal 12 2 -8 -7	kanal* -21 5 -8 23	kanaler -14 0 -4 18	kansli -12 -3 -9 23	kapat -11 -7 -1 18
    kim 12 -5 -1 -6	kind -13 18 -15 10	kind_regards -11 15 -12 8	kindly -5 2 -18 21	kl -13 -3 -12 26	klara -5 12 -7 -1	klart 24 -7 -3 -15
    klick -14 -5 -2 20	know_if 4 -1 -14 11	known -2 -15 -2 18	kolle* 20 5 -3 -22	kollega 10 10 -1 -18	kom -15 18 -6 2	kom_ag -6 18 -3 -9
    komme* -3 -13 12 3	kommer -14 7 -5 11	kommu* 4 -16 19 -8	kommunikation -6 -4 33 -24	kommunikationschef 14 -5 -5 -5
    komplettera -12 0 12 0	konst* -11 -13 0 24	konta* 2 -11 6 3	kontakta 11 -10 2 -3	konto 19 17 -9 -30	konto_? -8 13 -1 -4
    konto_for 14 -2 -5 -7	konto_i 14 1 7 -22	konto_pa 5 -17 -6 16	konto_till 18 -7 -2 -10	konton -2 40 -10 -29	kor 11 -5 -1 -4
    kora 35 -22 -2 -12	kr -13 -12 -4 27	kram 7 -15 -7 15	kraver -1 -11 -3 14	kristinas -1 -18 -1 20	kristinas_vag -1 -15 -1 16
    kth -24 22 -13 12	kth_instagram -3 -10 0 14	kth_kanaler -11 -1 -1 13	kth_linkedin -8 -3 -3 14	kth_namn 0 15 0 -15	kunde -17 0 -8 24
    kunde_inte -3 -1 -6 11	kunna -8 28 0 -23	kvall -13 -22 -1 35	kvar 11 -1 5 -14	lab 30 -20 -10 -2	labb -4 12 -3 -5	lagga_upp -1 17 -4 -12
    lagga_ut -1 -12 -3 15	lagger 18 -17 -8 5	lagger_ut 9 -17 -4 12	lamna -2 13 -1 -10	lamnar 14 -7 -8 1	langre -27 -10 35 2
    language -3 11 -1 -8	lank -9 -1 -2 12	lankar -17 -6 -2 25	lanken -10 -11 -2 22	lanken_till -5 -6 -4 15	larare -9 12 -2 0
    laros* -3 -11 -4 18	larosaten -4 -14 -4 22	las -11 -4 17 -3	laser -22 3 -4 22	laser_inte -10 14 1 -5	last -1 -2 -17 17
    last_night -5 -6 -2 13	lata -2 19 -1 -17	later -4 14 -3 -8	least -2 -15 -2 19	left -6 13 6 -14	lena 12 1 -3 -10	let 4 -10 -18 23
    let_us -1 -1 -12 14	letar -5 -16 -1 20	lever* -12 -3 5 10	like 32 -7 -19 -9	like_to 22 -2 -14 -8	link -15 6 -3 12	linke* 18 7 -20 -7
    linkedin 21 8 -25 -8	linkedin_page 11 -6 -5 -1	linkedin_sida 34 -16 -6 -12	linnea -14 12 -3 4	linus 25 -23 0 -3	lisa 28 8 -9 -26
    listan -4 -17 -3 23	listan_over -1 -11 -1 14	listor 11 -1 -2 -8	lo -6 11 -1 -4	logga -15 -3 7 11	login 0 7 10 -17	logo 25 -7 -6 -14
    long 5 2 13 -20	looked 20 -3 -6 -12	looks 13 -11 -1 -2	lovar 15 -11 0 -4	lovar_att 12 -9 0 -3	love -16 3 -12 23	lunch -3 11 4 -12
    lunch* 16 -9 -5 -3	lund 15 -11 -2 -2	m -14 -5 0 18	madam -11 0 -4 14	made 19 0 -9 -10	made_by 16 -10 -1 -4	mail -7 -5 35 -25
    maj -18 13 -1 6	makes -3 -26 12 17	mal 22 -19 -9 4	malet 13 -2 0 -12	malet_ar 11 -1 0 -9	malgr* -1 -7 -10 17	malgruppen_ar 11 -1 -1 -9
    malgruppen_har -12 -3 -1 16	mallarna -2 11 -1 -8	man -32 70 -14 -29	man_anvanda -5 13 -2 -7	man_kan -2 12 -2 -8	man_ska -11 19 -3 -6
    manag* -6 -3 -5 15	manage -1 -14 19 -5	manage_preferences -3 -9 14 -2	manager -7 -1 -4 12	manga 2 37 -3 -37	marek -14 -3 -3 19
    markn* -7 -3 -6 15	mars -11 -8 2 16	mars_och -10 -1 0 11	maste -14 57 -6 -41	maste_de -7 18 -1 -10	maste_det -5 19 -2 -12
    master -2 -6 -11 19	masto* 16 2 -6 -13	mastodon 20 2 -7 -16	material -9 -2 -2 12	materials 12 -2 -5 -6	max -13 6 -1 7	may -3 12 -4 -6
    me 5 24 -19 -11	me_and 4 14 -2 -16	me_as -1 -12 -1 15	measurable 0 -12 12 -1	med -9 -8 -17 31	med_att -13 8 11 -8	med_en 13 11 -3 -21
    med_kth -5 -2 -8 15	med_skolans 11 -7 -4 -1	med_sociala -5 -14 -2 21	medde* -25 -9 43 -9	meddelande -8 -11 34 -15
    meddelanden -10 -1 20 -10	media -12 -7 -12 28	medie* -7 -3 -3 13	mediebank -7 -1 -4 11	medier -23 17 -6 10	medier_? -6 16 -1 -9
    mejl -20 -10 21 8	mejla* -9 -5 -1 15	mejladress -11 -7 -1 18	mejladress_och -9 -5 -1 15	mejlet 1 -15 18 -4	mellan -10 14 2 -7
    men 23 10 -17 -20	men_det -13 16 -1 -1	menar -10 13 -1 -3	mention_it 6 -13 -4 12	mer 23 7 -6 -26	messa* -6 -1 21 -14
    message -7 -1 25 -18	mest -5 16 -4 -8	meta -3 2 -13 12	metas 5 12 -2 -15	middle 83 -53 -20 -26	midsu* -6 -3 17 -9
    midsummer -7 -4 22 -11	mig 18 -16 8 -12	min 10 -11 5 -5	minst 13 7 -1 -19	minut* -15 0 -6 20	minute -12 2 -1 11	minute_demo -9 -5 0 14
    minuter -3 -9 -6 17	minutes -16 8 -1 9	misstag -4 -3 -5 11	mitt -1 -7 -11 17	moa 6 -13 -1 8	moder* -10 -21 12 17	moderation -7 -18 7 16
    moderering -7 0 14 -8	moms -3 -4 -5 11	mona 13 -5 0 -8	monit* -3 -11 16 -2	monitored -3 -14 19 -3	month -5 -7 16 -4	months 11 -2 -5 -5
    more -1 -13 31 -19	morning 3 6 3 -12	morse -10 -9 -7 26	most -15 9 -1 7	mote -12 7 16 -12	moten 11 -1 -4 -7	motta* -10 -2 12 -1
    mottagare -13 -1 16 -2	mrs 2 -11 -1 10	music -1 -1 -15 17	must 7 -15 -2 9	mvh 16 20 -41 0	mvh_stefan 2 12 -8 -6	my -11 -14 -20 40
    my_cv -20 -2 -3 24	my_name -9 0 -1 11	mycket -21 -11 -11 39	mycket_for -14 8 -4 9	myndi* -9 34 -4 -23	myndigheter -9 27 -4 -15
    n -4 -4 -9 17	na 12 -4 -2 -7	nagon -28 14 -14 25	nagon_har -7 -26 -2 35	nagonstans -4 8 7 -11	nagot -25 25 7 -10	nagot_fran -6 -3 12 -4
    name_is -9 0 -1 11	namn 40 3 -5 -39	nan -10 -2 0 12	nar -6 15 15 -24	nar_vi -7 12 -1 -5	nasta 13 -7 -1 -4	nat -9 -7 -1 17
    need 14 14 0 -32	need_from 24 -21 0 -3	need_to -4 8 8 -13	nej 6 13 -1 -17	netwo* 18 -17 0 -1	network 21 -20 0 -1	new -2 -8 17 -6
    next -6 14 -8 -1	ni -28 -64 -42 119	ni_far -10 0 -1 12	ni_for -6 27 -1 -20	ni_gora -14 -4 -2 19	ni_har -23 -1 -6 29
    ni_lagga -11 -10 -1 22	nicht -7 -3 18 -8	night -6 -7 -3 16	night_and -5 -6 -2 13	no 12 -6 -19 13	nomin* -3 -2 -9 14	not 6 10 5 -23
    notAsked 45 -163 52 17	not_be 16 -2 -5 -9	not_reply -2 -10 17 -5	not_the -13 -5 0 17	not_write -8 -3 0 11	nothi* -6 -16 16 5
    nothing -7 -20 19 7	novem* -3 -10 -6 19	november -4 -13 -7 23	now 33 -11 -23 1	nu 23 -24 7 -8	nu_ar -5 -14 5 14	number -10 19 -1 -9
    ny 22 -7 -1 -15	nya 10 4 0 -14	nyar 12 -5 6 -13	o -6 16 -3 -8	och 12 -26 -13 28	och_att 13 -3 0 -9	och_en 20 -1 -4 -15
    och_fick -6 -3 -4 13	och_hans -7 -1 -3 12	och_hon 12 -8 -1 -4	och_ingen -4 20 -3 -14	och_jag -2 -3 -6 11	och_linkedin -11 11 -3 2
    och_med -4 -3 11 -4	och_nu 12 -5 -1 -6	och_saljer -10 -4 -2 15	och_skulle -5 -4 -8 17	och_soker -13 -4 -4 20	och_svarar -1 -6 17 -10
    och_tack 8 -10 13 -12	och_vi 2 -9 -5 11	ocksa -20 18 -9 9	odt 13 -6 -4 -4	of 28 -20 -33 23	of_a -5 13 -2 -6	of_its 16 -2 -7 -8
    of_us 14 -24 -3 14	offen* -5 -6 -8 18	offic* 29 -4 9 -35	office -1 29 -4 -25	officer 16 -6 -2 -8	officers 2 -11 12 -3
    official 9 4 5 -17	officiell 19 -2 -2 -15	officiella -1 11 -1 -9	ofta -17 32 -2 -14	often -6 13 -7 -1	ok 11 -2 -7 -2	okej -8 21 -4 -9
    om 25 -13 -26 12	om_att 16 -7 0 -8	om_det 12 -3 -2 -7	om_du -7 -4 17 -7	om_en 21 -9 -7 -5	om_instagram 15 -15 7 -8
    om_moderering 16 -1 -5 -10	om_nagon -8 13 -1 -4	om_ni -8 -6 -15 27	on -4 -10 -11 22	on_facebook -7 3 -11 13	on_linkedin -12 21 -2 -8
    on_thursday -8 -11 -1 20	on_tiktok -15 -18 12 20	on_x -4 -2 -6 13	on_your -7 -4 -4 15	on_youtube 16 1 -12 -5	once -13 6 17 -10
    one 23 -1 -2 -21	one_or -9 11 3 -5	only 15 26 -12 -30	onskar 13 -5 0 -10	open 18 -17 8 -9	oppen 16 -7 -5 -5	oppna 23 -6 3 -20
    oppna_ett 11 -2 -3 -7	oppnar -12 -15 4 22	or -47 61 -9 -7	or_does -12 19 -2 -6	or_is -12 28 -4 -14	or_madam -12 1 -3 13
    ordna 15 -1 -1 -12	origi* -3 -10 -2 14	orkar -14 0 -2 16	orolig -3 11 -1 -7	oss -47 5 -27 61	oss_? -3 -9 -1 12	oss_efter -9 15 -1 -5
    oss_for -8 1 -5 12	ossian -9 -13 0 21	our 14 -7 -27 17	our_ai -4 -11 -1 16	our_head -1 14 -8 -6	our_phd 17 -16 0 -1
    our_plan 11 -1 -2 -8	out -16 27 -6 -7	over -7 21 -16 1	over_efter 9 4 -1 -13	over_huvud -2 16 0 -14	own 16 13 -12 -20	pa -13 -14 -15 40
    pa_0 3 -12 0 9	pa_alla 5 12 -4 -14	pa_att -4 -17 -2 22	pa_cbh 12 -5 -4 -4	pa_detta -7 -1 14 -6	pa_en -11 -4 -5 19	pa_ett -7 31 -6 -20
    pa_facebook 3 -13 -9 17	pa_forhand -1 -4 -6 11	pa_insta 5 -12 -2 9	pa_instagram 6 -15 -5 14	pa_kth -11 -27 -4 40
    pa_mastodon 17 -5 -6 -7	pa_sin -10 17 -2 -5	pa_tiktok -20 -10 1 28	pa_torsdag -12 -7 -3 22	pa_var -14 -5 9 9	pa_x -17 -4 -3 24
    page 12 28 -20 -22	pages 7 8 -2 -13	partn* -22 0 1 21	partner -19 -11 1 27	pastar -4 11 -1 -6	payment -2 -1 -10 12	pdf 20 -3 -8 -9
    pensi* 14 -2 -1 -11	pensionerad 12 -2 -1 -9	people 14 -9 -8 2	per 16 -21 14 -8	perni* 14 -2 0 -11	pernilla 17 -3 -1 -14
    perso* 17 14 -12 -20	person -23 4 -7 25	personal 14 -3 -7 -5	personal_data 13 -1 -4 -8	personer 18 4 -6 -18	personnummer -11 16 -1 -4
    personuppgifter 16 -1 -2 -13	personuppgifter_i 11 0 -1 -10	petra -3 -7 -1 11	phd 31 -22 -5 -6	photos -3 11 -2 -6	physics 1 -10 -2 11
    plan 26 -10 -2 -15	plan_for 19 -2 -3 -14	plann* -4 -2 -7 13	planned -7 -2 -8 17	plats -9 -2 -10 20	please 17 -48 2 29
    please_find -9 -3 -2 14	please_have 14 -16 -2 4	please_remove -6 -2 -7 15	please_see 18 -2 -4 -13	please_take -3 -5 -5 13
    points 12 -1 -1 -12	polit* -6 12 -2 -4	posit* -11 -1 -2 14	post -13 4 17 -9	postd* 17 -10 -3 -4	posti* -7 -9 -1 16	posting -9 -11 -2 20
    posts 3 -17 3 10	prata -5 15 -1 -9	prata_om -4 12 -1 -7	pratar -4 -12 -10 26	prefe* 8 -5 10 -13	preferences -4 -11 18 -2
    privat 18 -2 -1 -15	probl* 10 -4 -13 7	problem 12 -5 -16 8	proce* 8 6 -3 -12	prof 17 -17 -4 4	profe* 0 -10 -11 20	professor 3 -3 -13 12
    profi* 12 4 -4 -14	profile 12 4 -4 -14	progr* 15 -19 -11 14	program -6 -1 -4 11	programmes -3 -3 -8 13	programmet 12 0 -2 -10
    programmets -4 -14 -2 19	proje* -12 8 -9 13	project -11 15 -5 1	projektet -8 -4 -7 18	promi* 22 -7 -14 0	promised 29 -4 -15 -10
    properly -2 11 -4 -5	publi* 7 18 -11 -15	publicera -5 17 -3 -10	publicerar 15 -3 -4 -8	publish -11 12 -1 -2	punkt -10 13 -1 -3
    punkt* 14 -10 5 -10	punkterna 15 -7 -4 -5	put 33 -3 -18 -14	quant* 21 -3 -10 -9	quantum 25 -3 -12 -11	quest* 12 3 -7 -8
    questions 17 -3 -7 -7	quick 21 -8 -3 -11	racker -10 22 -2 -10	racker_det -11 21 -1 -9	rackvidd -3 12 0 -9	radera -13 17 0 -4
    rakna -7 -6 15 -3	raknas -6 23 -1 -16	rasmus 15 -4 -4 -8	ratta -1 -10 0 11	re -14 9 12 -7	read -1 -18 45 -29	read_more 3 -12 18 -10
    ready -3 12 -8 -1	real -13 -10 9 13	recei* -7 -13 8 11	receive -3 -15 12 6	recep* 17 -7 -1 -9	receptionen 20 -8 -1 -12
    recip* -4 -2 13 -7	recipient -2 -2 12 -8	redak* -9 30 -7 -16	redaktorer -7 31 -2 -23	redan 19 -4 6 -23	refer* -4 -13 7 9
    regar* 10 12 -25 1	regards 13 15 -29 -3	regis* -17 6 13 -3	registrerats -12 -3 20 -6	regler -4 11 -1 -6	reklam 1 12 -2 -11
    rekom* -3 16 0 -13	rekry* -11 -3 -2 16	rekto* -10 -3 -7 20	rektors -12 -3 -9 23	rektors_kansli -10 -2 -7 19	remov* -5 -7 -4 15
    remove -8 -2 -8 18	removed -6 -9 -5 19	reply -10 -12 21 1	reply_to -4 -11 23 -9	repor* -8 -6 -6 19	reporter -4 -10 -4 17
    resea* 16 12 -7 -22	research 18 15 -7 -27	rest 12 -4 -5 -4	resten 25 -5 -4 -17	resur* -11 -4 -2 16	resurser -13 -4 -3 19
    right -20 4 -1 16	right_person -13 -5 0 17	rights -11 17 -1 -5	ring -7 -15 -6 26	ring_mig -8 -2 -2 12	ringa -5 17 -3 -10
    ringer 0 -19 -2 20	robot -6 12 -2 -4	ronja -2 13 -1 -11	roos 31 -13 -5 -14	rota 0 -11 12 -1	rough* -6 12 -5 -1	roughly -7 14 -7 -1
    roughly_how -6 12 -5 -1	routi* -4 20 -5 -12	routine -5 24 -6 -14	run 19 -5 -8 -7	s -3 -13 12 3	s:,_gdpr -9 -3 0 11	s:0 -58 -48 93 0
    s:0_och 10 -1 3 -12	s::_0 -6 -1 13 -7	s::_ansokan 11 -5 0 -6	s::_avstamning -9 -5 20 -7	s::_er -2 -2 12 -8	s::_ert -2 -1 11 -8
    s::_forslag -6 -3 19 -11	s::_insta 12 -9 0 -2	s::_instagram -22 -3 30 -6	s::_komplettera -17 -1 20 -2	s::_linkedin 11 -16 28 -25
    s::_meeting -6 -2 15 -7	s::_sv -18 -10 40 -15	s::_your -15 23 -1 -8	s:^_0 -6 -5 11 -1	s:^_alt -4 20 -4 -13	s:^_ansokan 25 15 -18 -24
    s:^_arende -12 -6 27 -11	s:^_automatiskt -2 -4 13 -8	s:^_begaran -7 -6 -15 27	s:^_byta 15 -7 -1 -7	s:^_could 13 -10 -1 -4
    s:^_dela -5 -19 -2 25	s:^_din -6 -5 21 -11	s:^_discord 20 -2 -4 -15	s:^_facebook 22 -15 -1 -6	s:^_far 21 -9 -2 -10	s:^_fel -2 -15 -1 18
    s:^_fraga -19 34 -3 -13	s:^_hackade -16 -14 -2 30	s:^_how -4 20 -3 -14	s:^_inlagg -20 10 0 11	s:^_instagram 65 -29 -33 -15
    s:^_is -4 26 -3 -20	s:^_kan -2 14 0 -11	s:^_komplettering 26 -2 -8 -16	s:^_konto 18 -22 -8 7	s:^_kth -7 -4 0 11
    s:^_linkedin 19 -6 2 -16	s:^_mastodon 17 7 -6 -20	s:^_new 13 -9 13 -17	s:^_ny -2 -22 30 -8	s:^_nyhetsbrev -18 -6 23 -1
    s:^_our 31 -6 -24 -4	s:^_out -12 -8 38 -21	s:^_question -1 -13 0 14	s:^_re -43 14 67 -45	s:^_samarbete -4 -18 -11 30
    s:^_schrems -4 16 -4 -8	s:^_sociala -3 -7 -4 14	s:^_sv -1 -38 77 -54	s:^_tack -11 -5 1 13	s:^_tagga -16 -5 -10 30
    s:^_threads 36 -10 -10 -20	s:^_tiktok 22 14 -11 -28	s:^_till -6 -7 -7 18	s:^_tva -4 12 -1 -7	s:^_two -3 13 -1 -9
    s:^_underlag 32 -2 -10 -20	s:^_var 5 14 -1 -17	s:^_vb 12 -10 0 -2	s:^_vem -4 20 -3 -12	s:^_vi 3 -9 -14 19	s:^_vimeo 21 -9 -5 -7
    s:^_we -2 -9 -1 13	s:^_who -9 18 -9 -1	s:^_x 3 10 -1 -12	s:^_your -11 -33 9 33	s:a -8 13 -2 -3	s:about -35 10 -7 26
    s:about_your -13 -19 1 28	s:accou* 21 -9 16 -33	s:account 31 -39 29 -25	s:account_for -5 -3 17 -10	s:accounts -9 43 -14 -22
    s:ag -5 25 -5 -16	s:ai -3 16 -6 -9	s:alt -6 6 15 -16	s:alt_text -5 5 13 -13	s:amnes* 14 -1 -6 -8	s:an 21 -14 2 -11
    s:an_instagram 23 -24 3 -1	s:ang -10 19 -5 -5	s:annon* -5 1 14 -11	s:annons -32 -6 -21 51	s:ansok* 26 9 2 -40	s:ansokan 31 11 2 -49
    s:application -7 -12 9 7	s:application_for -20 -3 0 22	s:appro* -12 21 -2 -7	s:ar -10 3 22 -16	s:are -4 -3 12 -5
    s:arende -17 -10 44 -23	s:arende_0 -12 -6 27 -11	s:arkiv* -8 1 -11 17	s:arkivering -15 2 -12 23	s:asked -58 93 -39 -38
    s:at -27 46 -6 -20	s:autom* -6 -5 20 -10	s:automatiskt -2 -5 16 -10	s:automatiskt_svar -2 -4 13 -8	s:autosvar -6 -2 11 -2
    s:av -8 -28 -22 52	s:avdelningen 13 -9 -2 -3	s:avsta* -9 -5 20 -7	s:avstamning -11 -7 23 -9	s:before -27 45 -2 -20
    s:begar* -7 -6 -15 27	s:begaran -9 -7 -18 33	s:begaran_om -7 -6 -15 27	s:bild 15 8 -20 -4	s:bilder -11 37 -6 -24	s:bluesky 13 -1 -2 -9
    s:bokni* -6 -23 0 28	s:bort -23 -1 -4 27	s:byta 19 -9 -1 -9	s:c:admission -42 -117 -35 152	s:c:ai-captions -113 114 -12 -34
    s:c:apply 33 2 6 -54	s:c:ask-start 1 86 -42 -83	s:c:ask-word -53 35 -11 -2	s:c:attached 49 -4 -33 -17
    s:c:auto-subject -118 -60 203 -124	s:c:away -25 -17 66 -39	s:c:checklist -31 16 34 -23	s:c:close -40 -2 -8 46
    s:c:complaint -65 -52 -59 113	s:c:filled-in 39 -7 -8 -31	s:c:hacked -46 -42 -12 81	s:c:has-account -88 -14 -25 80
    s:c:invite -37 -29 -59 93	s:c:job -72 -58 -28 119	s:c:may-we-start 19 -14 -2 -8	s:c:misc-other -41 -43 -57 102	s:c:money -38 -31 -34 79
    s:c:name-wanted 32 -10 -3 -19	s:c:not-yet -21 22 -1 0	s:c:our-application 51 -36 39 -75	s:c:permitted 11 21 -6 -36
    s:c:pitch -18 -29 -32 54	s:c:plan -30 59 4 -43	s:c:post-for-us -68 -64 -30 120	s:c:press -26 -19 -16 42	s:c:recommend -89 79 -4 0
    s:c:record -15 -12 -30 50	s:c:rules -24 69 -19 -51	s:c:system -32 -24 45 -10	s:c:thanks -55 -37 -36 82	s:c:want-account 52 -17 -15 -22
    s:c:who-runs -29 107 -28 -78	s:call -7 -3 -8 17	s:centr* 11 -3 -2 -7	s:centrum 14 -4 -2 -8	s:centrum_for 11 -3 -2 -7
    s:chann* 38 -14 -12 -15	s:channel 24 -14 -1 -9	s:channel_for 17 -11 0 -6	s:channels 27 -4 -14 -11	s:check* -1 15 -7 -10
    s:checklistan -15 20 -2 -5	s:comme* -7 12 -4 -2	s:comment -8 15 -5 -3	s:comment_from -7 12 -4 -2	s:could 15 -11 -1 -5
    s:could_we 13 -10 -1 -4	s:dela -8 -23 -2 31	s:deliv* -4 -4 18 -11	s:delivery -4 -5 21 -14	s:detta -6 -18 -3 25	s:digest -3 -5 19 -12
    s:din -12 -7 43 -28	s:disco* 19 3 -4 -18	s:discord 23 4 -5 -21	s:discord_server 20 -2 -4 -15	s:ditt -22 -27 32 14	s:do -5 22 -3 -17
    s:do_we -4 19 -3 -14	s:dokto* 13 -4 -5 -5	s:dokum* -3 -3 12 -6	s:dokument -4 -4 14 -7	s:en 16 -12 -3 -3	s:engel* -17 28 -3 -11
    s:engelska -20 33 -3 -14	s:engin* -3 -3 -10 14	s:er -42 -22 26 32	s:er_ansokan -20 -3 30 -8	s:ert -5 -13 13 5	s:faceb* 24 -19 -9 5
    s:facebook 29 -24 -11 6	s:facebook_sida 1 19 0 -20	s:faktu* -8 -23 13 16	s:far 24 -10 -2 -13	s:fel -3 -18 -2 23	s:foljare -8 11 -3 -1
    s:follow -3 -2 13 -9	s:for 42 -43 2 -5	s:for_centrum 11 -3 -2 -7	s:form 3 11 -3 -11	s:forsl* -4 -5 14 -7	s:forslag -4 -6 17 -9
    s:forslag_pa -6 -3 19 -11	s:fraga -41 64 -5 -26	s:fraga_om -17 24 -1 -8	s:fragor -5 -6 21 -10	s:fran -22 53 6 -41	s:fran_i -3 19 -1 -15
    s:from -7 9 13 -14	s:godka* -3 13 -2 -8	s:ha 21 -1 -6 -14	s:hacka* -13 -15 -2 29	s:hackade -20 -17 -2 36	s:hand -16 25 -3 -7
    s:handl* -14 10 -6 10	s:har -14 8 15 -11	s:have 16 -11 -1 -5	s:have_an 25 -24 0 -1	s:how -5 23 -4 -17	s:i -40 54 5 -16
    s:i_kth -16 -7 -4 24	s:i_sociala -18 12 16 -10	s:ii -18 22 -2 -4	s:in -7 1 44 -42	s:in_0 -4 -1 16 -11	s:inbjudan -2 -1 -10 13
    s:inlagg -26 -5 18 13	s:insta 41 -4 -14 -23	s:insta* 66 -50 -7 -18	s:instagram 78 -60 -13 -22	s:instagram_account 9 -25 22 -4
    s:instagram_for 18 -10 -3 -5	s:instagram_konto 21 -5 -1 -16	s:inte -8 -4 -6 17	s:inter* -17 -13 -3 31	s:invit* -10 -10 -9 28
    s:is -5 16 -9 -5	s:kan_ni -6 -15 -3 22	s:kanal 18 -3 -3 -13	s:kanal* 2 17 -15 -4	s:kanaler 3 20 -18 -6	s:kista 11 -3 -2 -7
    s:kom -5 25 -5 -16	s:kom_ag -4 20 -4 -13	s:komme* -7 -18 20 5	s:kommu* -6 -16 6 15	s:kommunikator -7 -13 -1 20	s:kompl* 1 -9 34 -27
    s:komplettera -22 -1 25 -2	s:komplettering 20 -11 20 -32	s:konto 23 -33 -7 8	s:konto_for 37 -10 -6 -25	s:konton 9 43 -5 -47
    s:kontot -12 27 -11 -9	s:kth -54 29 -11 25	s:kth_linkedin -16 -1 0 17	s:kth_namn -16 -7 -4 24	s:kurs -6 20 -3 -12	s:lab -9 -4 22 -9
    s:lank -16 5 -10 17	s:lever* -18 -1 20 -2	s:linke* 9 -14 16 -14	s:linkedin 10 -17 19 -17	s:list -3 8 10 -15	s:losen* -10 37 0 -27
    s:lost -4 -19 16 7	s:man -5 16 -2 -9	s:masto* 25 3 -10 -21	s:mastodon 30 4 -12 -26	s:me -5 -3 -12 20	s:med 31 -23 -21 9
    s:media 16 -23 16 -12	s:media_account 17 -14 -1 -2	s:medie* -5 -8 -3 15	s:medier -19 3 26 -13	s:meeti* -7 -2 16 -8
    s:meeting -9 -3 20 -9	s:meeting_about -6 -2 15 -7	s:meta -6 1 17 -13	s:mig -21 -6 -21 42	s:moder* -9 -3 0 11	s:mote -14 28 9 -26
    s:mote_om -9 17 8 -17	s:motes* -3 -6 20 -11	s:namn -3 -17 -6 21	s:needed -20 11 -1 11	s:new 13 -12 25 -28	s:ni -7 -19 -3 27
    s:nomin* -4 -3 -10 16	s:nu 46 -26 -18 -7	s:ny -2 -26 36 -9	s:nyhet* -20 -7 18 8	s:nyhetsbrev -21 -7 27 -1	s:och 8 41 -30 -27
    s:och_0 10 -1 3 -12	s:och_kth -14 43 -4 -30	s:of -39 46 30 -33	s:of_office -12 -8 38 -21	s:office -14 -10 46 -26	s:om -66 23 -3 35
    s:on 33 0 -22 -17	s:one -15 16 -2 -1	s:or -9 54 -7 -43	s:our 12 -12 -51 46	s:our_account -17 12 -12 16	s:out -14 -10 46 -26
    s:out_of -12 -8 38 -21	s:over -17 30 -1 -13	s:pa -2 16 19 -36	s:pa_ditt -2 -19 24 -4	s:pa_engelska -17 28 -3 -11	s:pa_kth -3 -19 -3 24
    s:pa_linkedin 24 -7 -7 -11	s:pa_tiktok 0 -9 -3 12	s:page 9 -9 -13 12	s:paket -11 -12 -19 40	s:pamin* -5 -4 19 -11
    s:paminnelse -6 -5 23 -13	s:phd -4 15 -2 -9	s:plan 58 -8 -30 -30	s:plan_for 18 -1 -4 -14	s:please 26 -25 -6 2	s:post -13 -11 -11 33
    s:posts -9 34 -3 -22	s:prakt* -11 0 -2 13	s:press* -7 -10 -6 23	s:project 13 -9 -2 -3	s:projektet -3 -4 -5 11	s:publi* -16 -7 -7 29
    s:publicering -20 -9 -9 34	s:punkt 13 -2 3 -14	s:punkt_0 10 -1 3 -12	s:quest* -19 -5 -13 32	s:question -23 -6 -16 38
    s:question_about -16 -2 -9 24	s:ratt -7 -8 -13 27	s:re -56 10 82 -49	s:reakt* 1 -10 -3 11	s:recei* -2 -1 16 -13	s:redak* -2 15 3 -16
    s:reque* 1 -13 9 4	s:request 1 -16 11 5	s:samar* -4 -18 -11 30	s:samarbete -5 -22 -13 35	s:schre* -18 13 12 -9	s:schrems -21 16 15 -12
    s:schrems_ii -15 19 -1 -3	s:server 24 -2 -5 -18	s:server_for 20 -2 -4 -15	s:showcase 12 -3 -3 -6	s:sida 28 27 -2 -51	s:ska -9 -2 -5 15
    s:snapchat 11 -5 -3 -3	s:socia* -16 3 23 -10	s:social 7 -28 30 -11	s:social_media 14 -19 14 -10	s:sociala -19 3 26 -13
    s:sociala_medier -16 3 23 -10	s:soder* 15 -9 -1 -6	s:sodertalje 19 -11 -1 -7	s:sokes -4 -8 -9 20	s:som -15 4 -8 16
    s:stati* -7 34 -2 -26	s:story -5 -27 -8 36	s:strat* -6 -6 -3 12	s:strea* 11 4 -4 -11	s:stude* -5 46 -9 -34	s:student -5 15 -2 -8
    s:studenter 0 18 0 -18	s:students 3 16 -5 -15	s:students_at -4 15 -2 -9	s:sv -2 -47 87 -66	s:svar -10 12 10 -14	s:tack -14 -6 2 16
    s:tack_for -11 -5 1 13	s:tagga -20 -6 -13 37	s:text -19 5 10 3	s:the -5 -9 15 2	s:the_account -10 13 12 -15	s:the_lab -18 -1 22 -3
    s:this -5 18 9 -23	s:threa* 47 -11 -12 -29	s:threads 55 -14 -15 -36	s:threads_account 18 -3 -9 -8	s:tiktok 37 9 2 -50
    s:till -13 13 -40 30	s:till_var 0 20 0 -19	s:to 22 -19 25 -31	s:tva 5 14 -3 -16	s:tva_konton 4 11 -2 -13	s:two 13 11 7 -30
    s:under -1 -7 -5 14	s:under* 24 -22 -14 12	s:underlag 39 -2 -12 -25	s:unive* -9 -8 5 13	s:up -1 -2 13 -10	s:upp -13 -8 -7 23
    s:utbyt* 12 -1 -1 -9	s:vad -9 11 0 -1	s:var 6 16 -4 -17	s:var_facebook 0 20 0 -19	s:vara 1 37 -3 -36	s:vart 5 -47 -11 50
    s:vart_konto 1 -11 -5 15	s:vb 15 -12 -1 -3	s:vem -5 24 -4 -15	s:vi 18 -34 1 13	s:video -8 -25 -8 39	s:vill 20 -10 -9 -1
    s:vill_ha 18 -2 -5 -11	s:vimeo 26 -11 -6 -9	s:vs -13 19 -1 -5	s:we 1 13 -6 -9	s:we_have 13 -10 -1 -4	s:weekly -1 -2 11 -9
    s:who -11 21 -11 -2	s:with -13 -31 -6 46	s:x -5 0 -14 18	s:x_account -7 -5 -11 22	s:you -7 -9 4 11	s:your -54 -40 25 57
    s:your_account -2 -4 14 -9	s:your_application -7 -4 16 -5	s:youtu* 57 -14 -18 -31	s:youtube 67 -17 -22 -38	s:youtube_kanal 14 -3 -2 -10
    sa 23 -6 12 -28	sa_fall -6 23 -2 -15	sa_mycket -3 -17 -5 24	sa_stall 13 -1 -2 -10	sag_till 14 -3 -2 -9	saga 19 -6 -7 -8
    sager -1 18 -4 -14	sagt 14 -9 -1 -5	sak -8 14 -3 -3	saken -2 -10 -2 14	saker 0 -8 -4 11	saljer -16 -8 -8 30	same 6 23 -14 -15
    samma 25 -9 -5 -13	samma_sju 12 -7 -3 -3	saves 8 -13 8 -4	saw 1 -21 -1 20	says -1 17 -4 -13	schol* -1 14 -3 -11	school 15 15 -6 -24
    schrems_ii -9 13 -4 0	sci -5 -12 -1 18	scien* 14 -3 -5 -7	science 18 -4 -6 -8	se 42 -20 -19 -5	se_bifogad 11 -1 -6 -4
    section 3 13 -3 -12	sedan 6 -27 9 12	sedan_i -8 -7 16 -1	see 42 -10 -5 -29	see_the 22 -3 -5 -15	sekti* -9 20 -3 -10	senast -2 -5 -7 13
    send 17 -1 5 -21	send_you 21 -10 -3 -10	senior -7 -8 0 15	sent 9 8 4 -21	separ* -13 4 0 9	separat -12 -1 0 13	server 14 2 -3 -13
    ses -16 6 -6 15	short -90 45 -18 45	should_i 8 -12 -1 5	show 0 -10 -1 11	showc* 8 10 -4 -14	showcase 10 12 -5 -18
    showcase_page 8 10 -4 -14	sida 75 -33 -16 -32	sida_for 18 -10 -2 -6	sida_inom 12 -4 -4 -4	sida_och 12 -5 -4 -4	sida_om 15 -9 -2 -5
    sidan 16 -16 13 -13	sie -12 -4 26 -10	sig 11 -15 -4 8	signed -1 -12 16 -4	sin -12 24 -2 -10	since 17 8 -4 -21	since* 11 -1 -2 -8
    since_the 11 -1 -2 -8	sincerely 14 -1 -3 -10	single -10 18 -1 -7	sir -13 -2 -7 21	sir_or -12 1 -3 13	sista -11 4 -1 9	sits -5 11 -2 -4
    sitt -6 16 -4 -7	sitter -8 9 17 -20	sitter_i -7 -3 12 -3	six -3 -9 -6 18	sju 5 2 6 -13	ska -2 24 -16 -9	ska_bli -3 -13 -2 18
    ska_det -1 12 -1 -10	ska_folja 1 10 -1 -11	ska_ha 14 -8 -2 -4	ska_vi -18 -2 -10 28	skick* 23 -24 5 -4	skicka 1 -12 -3 13
    skickar 35 -21 -6 -10	skickar_den 15 -14 0 -1	skickat 0 -9 -10 17	skickats -5 -4 16 -8	skolan 13 -4 5 -14	skolchefen -5 11 -3 -3
    skota 24 -19 -1 -5	skoter 36 -13 -2 -23	skoter_det 20 -7 -1 -12	skriv* 16 -6 -4 -6	skriva -13 28 -4 -13	skriver -15 3 4 7
    skrivit 34 -11 -11 -13	skrivit_om 16 -1 -5 -10	skulle 18 -29 -21 27	skulle_bli -7 -16 -2 24	skulle_vi 5 11 -2 -14	slutar -8 -1 -7 16
    smatt 17 -5 -1 -12	so 21 -7 -12 -2	socia* -19 14 2 3	social 5 -11 -9 14	social_media -3 -3 -9 15	sociala -23 18 -6 9
    sociala_medier -19 14 -5 8	soder* 4 -18 -3 17	sodertalje 8 -16 -2 10	soker -7 -13 -6 25	som 7 1 -13 3	som_administrator -2 13 0 -12
    som_en 12 -1 0 -10	som_inte -3 11 -3 -6	som_kan -3 12 -3 -6	som_skoter 11 -3 0 -8	some -9 16 -2 -5	someb* -6 -3 -5 14
    somebody -8 -4 -6 18	someo* -4 16 -2 -11	someone -5 20 -2 -13	somet* -10 24 -3 -12	something -12 29 -3 -15	something_in -7 13 -1 -4
    somma* 10 13 -2 -21	sommaren -10 18 -1 -7	sonja 14 -1 -7 -5	sorry 12 -3 -4 -6	speak -7 -11 -1 18	speak* -6 -6 -5 16
    speak_to -6 -9 -1 15	sprida -14 -1 -2 17	sta -1 13 -1 -12	staffing -6 -6 -1 13	stall 16 -1 -2 -13	stanga -11 -8 -1 20
    stanga_det -7 -4 0 11	stangs -13 -5 8 9	star 12 10 -8 -15	star_i 15 -4 -3 -9	start 29 -7 -7 -15	starta -2 8 10 -16	stefan 2 14 -10 -7
    step -1 -11 12 0	stina -4 18 -2 -12	stock* 15 -1 4 -18	stockholm 19 -6 6 -20	stopp* -6 -1 16 -9	stori* 3 17 -8 -13	stories 4 21 -10 -16
    stories_? -4 18 -1 -12	story -5 -15 -6 24	stude* 22 -3 -28 8	student 1 -27 -9 34	studenter 13 -5 -9 1	studenter_pa -4 -6 -2 12
    studenterna 4 13 -6 -13	studentforening -2 18 0 -17	students 20 0 -15 -5	styre* 4 15 -1 -17	styrelsen -1 18 0 -18	subje* 26 7 -19 -16
    subject 31 9 -24 -20	subject_area 33 -5 -18 -11	submit -14 15 0 0	suit -9 -2 -3 14	suppo* -12 8 13 -9	support -15 10 16 -11
    svar -12 -21 33 -2	svar_pa 3 -3 23 -24	svara -25 -6 33 -3	svara_pa -6 -5 12 -1	svarar -2 -17 26 -9	svarat 12 -6 -2 -4
    svaret -8 14 -3 -3	swedi* 5 13 -4 -15	swedish 6 15 -5 -18	synas 12 -14 -2 3	synpu* 1 11 -4 -9	t -16 28 4 -17	t_answer -5 -16 -3 24
    t_find 0 12 -2 -10	ta 17 -18 -9 8	ta_bort -8 -5 -4 17	tack -13 -15 15 12	tack_for -24 -7 8 21	tack_pa -1 -4 -6 11	taget 0 18 -8 -10
    take -8 -17 -13 34	take_it -3 -5 -5 13	takeover 8 -13 -1 6	takes -4 11 -7 -1	tankt 11 -28 -3 21	tankt_pa 5 -21 -2 18	tar 12 -14 -9 10
    target -10 -5 -2 16	team 15 -12 -14 10	tekniska -4 12 -1 -8	tell 10 16 -4 -22	templ* -7 11 1 -5	template -9 14 1 -6	ten 23 -3 -7 -14
    ten_points 18 -9 0 -9	text 27 -21 6 -13	thanks -8 59 -17 -39	that -5 -11 -4 20	that_kth 1 -17 -1 17	that_your -11 -4 1 14
    the 12 22 -24 -12	the_0 -6 -2 13 -6	the_attached 19 -2 -4 -12	the_document 17 -8 -1 -8	the_eu -13 8 -1 6	the_right -13 -5 0 17
    the_same 5 18 -11 -12	the_school 11 -1 -2 -8	the_whole -5 -3 17 -10	their -1 11 -6 -5	them -1 -16 8 9	there -10 30 -37 14
    there_a -12 37 -17 -7	there_are 17 1 -9 -9	things -13 8 -4 8	this -14 -16 60 -33	this_because -3 -9 14 -2	this_email 0 -2 15 -13
    this_message -3 -10 18 -6	though -14 -7 -8 27	threa* 24 -19 11 -17	threads 29 -23 13 -21	three -4 -7 -6 16	through 10 -5 -11 6
    thurs* -13 -13 -1 26	thursday -16 -16 -1 31	tid -14 6 -12 19	tiden -8 -7 3 11	tiktok 9 -35 -14 35	tiktok_och -12 -4 -8 23
    till -11 1 27 -21	till_0 13 -9 -2 -3	till_alla -10 -5 11 4	tilla* 4 4 3 -11	tillg* 27 -4 -2 -21	tillganglighet 13 -5 2 -10
    tills* -5 -1 -7 13	tim -5 -15 -1 20	tiny 54 -3 4 -72	tio -8 -6 2 12	titta 12 -5 -1 -5	tjans* -13 0 9 5	tjena 11 -1 -3 -6	to -7 32 3 -31
    to_be 13 12 -8 -18	to_know -5 13 -1 -7	to_my -15 -15 3 27	to_put 16 0 -9 -8	to_start 12 -10 -1 -2	to_the -12 14 6 -8
    to_this -2 -10 18 -6	to_your 13 -2 -3 -8	today -14 -5 5 14	tog -1 -17 -1 19	together -9 12 0 -3	told 0 15 -5 -11	too -4 16 -3 -9
    torsd* -13 -6 -5 23	torsdag -14 -4 -5 23	torsdag_? -11 -6 -4 21	tove 0 -8 -5 13	track* -7 -5 0 12	tracking -9 -6 -1 15
    transfers 0 -12 12 0	tre 37 -12 -4 -21	tryck* -7 -23 -6 35	turas 11 -1 -1 -9	tuva -2 12 -2 -8	tva 36 -14 -7 -17	tva_ganger 11 -4 -5 -2
    tva_inlagg 16 -13 -2 -2	tva_personer -8 11 0 -3	tva_veckor 16 -24 0 8	twitch 11 -4 -3 -5	two 25 -13 6 -19	tycker 14 -9 -2 -3
    und -8 -3 17 -7	under* 36 0 -9 -28	under_kth 13 -3 -3 -7	under_our -5 19 -2 -13	underlaget 30 -4 -9 -17	undertexter 9 -1 3 -11
    undrar -13 40 -9 -20	unive* -10 -43 -8 58	universitet 17 -18 3 -3	universities -24 -26 -7 53	university -9 -5 -5 18	unkno* -4 -12 1 15
    unknown -5 -15 1 18	unsub* -6 -12 29 -12	unsubscribe -7 -15 35 -15	unsubscribe_manage -3 -9 14 -2	up 8 4 -1 -11	up_for -1 -12 8 6
    upp -4 37 -20 -17	upp_en -6 17 -4 -7	uppdr* 0 -13 -2 14	ur -7 18 -2 -9	urgent -4 -4 13 -5	us 30 -22 -30 21	us_? 15 -12 0 -3
    us_from -3 -8 -4 15	us_know -1 -1 -12 14	usa 11 -2 -2 -8	use -20 31 -6 -6	ut -9 -9 -22 37	ut_? 11 0 -2 -10	utbildning -16 7 9 -1
    v -7 -22 7 22	vad 19 -14 -10 4	vad_gor 11 -11 -2 2	vag 4 -21 -2 19	valha* -2 -12 -3 17	valhallavagen -2 -15 -4 21	valkommen -1 0 -11 13
    vanli* -28 6 -12 32	vanliga -28 -8 -8 43	vanliga_halsningar -15 -6 -7 27	vanligen -13 21 -6 -3	vanligt -11 -4 -2 16	var 40 -26 -8 -7
    var_ansokan 19 -14 -1 -4	vara 30 15 -8 -38	vard 12 -9 -2 -2	varje 26 -15 -17 3	varje_dag 18 -10 -2 -7	vart 15 -25 -15 24
    vart_instagram 3 -12 -6 15	ve 16 1 -6 -13	ve_been -3 13 -2 -8	veckan 35 -27 8 -17	veckor 17 -32 -1 16	vem -2 -11 -7 19
    vem_ar -5 13 -3 -5	verkt* 4 26 -2 -28	verktyg 1 33 -2 -31	vet -12 5 -2 9	vi 64 -5 -51 -12	vi_? 26 -28 -2 3	vi_ar -4 -6 -3 11
    vi_behover -10 -6 -5 21	vi_fa 26 -12 -2 -13	vi_gor -6 19 -4 -9	vi_har 5 16 -17 -5	vi_heter -9 -3 -6 18	vi_hjalper -3 -9 -3 14
    vi_inte 33 -16 -5 -13	vi_kan -3 8 7 -12	vi_lagger 17 -7 -1 -10	vi_publicerar 13 -3 -3 -7	vi_raknar -6 14 -1 -7	vi_ses -3 -7 -1 11
    vi_sitter -5 12 -1 -7	vi_ska 14 6 -3 -17	vi_tanker 11 -3 -1 -7	vi_vet -14 10 -1 4	vi_vill 50 -20 -7 -25	via -10 -2 -5 16
    vid -15 -19 27 7	video 0 -10 -10 20	view -2 -15 23 -7	vilja 32 -4 -9 -20	vilken -10 -21 -4 34	vilket -13 48 -3 -32
    vilket_verktyg -6 27 -1 -20	vill 79 -13 -18 -53	vill_bli -10 18 -3 -6	vill_garna 20 -13 -1 -7	vill_ha 33 -13 -12 -10
    vill_vi 31 -10 -5 -17	ville -6 8 -11 8	ville_bara -7 -4 -7 17	vimeo 15 -6 -4 -5	vindk* 11 -4 -4 -3	vindkraft 13 -5 -5 -4
    visit* 3 -14 -4 15	visitors 0 -16 -5 20	want 44 -6 -16 -23	want_a 14 -3 -4 -7	want_to 21 2 -7 -17	was -16 0 12 3	was_a -6 -2 -5 13
    we 39 2 -32 -12	we_do -7 18 -6 -6	we_have 28 -14 -3 -12	we_use -3 12 -1 -7	we_want 35 -11 -10 -15	we_will -13 7 -2 7
    we_would 1 -16 -10 23	web -10 21 4 -16	web_page -13 18 -2 -4	week 17 -17 2 -3	week_? -12 -1 -1 14	weekly 23 -27 -3 8	well 15 -2 -1 -12
    what_happens -10 12 -1 -1	what_is -10 21 -5 -7	whatsapp 1 12 -8 -6	when 5 14 -1 -18	where_do -3 -11 -3 17	which -10 25 -6 -10
    who -22 35 -8 -7	who_is -5 11 -2 -4	whole 0 -5 21 -17	why 4 -17 13 0	will 21 -23 7 -8	will_be -3 -5 13 -6	wishes 15 -3 -7 -5
    with 24 0 -27 1	with_the 24 -12 -7 -6	working -2 -9 -1 12	works* -3 -4 -5 11	workshop -3 -5 -7 14	would -1 -33 -20 50
    would_be -15 4 -8 19	would_like 30 -15 -12 -5	would_take -7 -4 -1 11	write -18 -1 14 5	writt* -5 16 -4 -8	written -6 20 -5 -10
    x -26 -11 -18 53	xx 0 -5 -8 12	year 19 -6 -4 -9	yes -13 10 -2 4	yeste* -7 -15 -8 29	yesterday -9 -18 -9 35	you -5 -61 2 60
    you_are -12 -5 -1 17	you_don -4 -13 6 9	you_for -15 4 -3 14	you_need 29 -22 -1 -7	your -42 -30 0 68	your_instagram -9 -1 16 -6
    your_social -16 -5 -7 27	yours 15 4 -15 -7	youtu* 50 -1 -20 -31	youtube 60 -1 -25 -38	youtube_channel 17 -11 -1 -5	z -23 -6 -3 29
    zu -7 -3 16 -6
    """
}
