/// The trained weights of the intent model; the test `the_shipped_weights_are_those_that_the_examples_give` makes this file with SMDESK_RECORD=1.
enum IntentWeights {
  /// How many features are kept.
  static let count = 2500
  static let text = """
    "_i -8 21 -3 -12	"_kth -13 40 -6 -23	"_on -2 26 -2 -21	(_ca 11 -1 -1 -10	)_is 0 -1 -12 12	)_och 11 -6 -2 -4	,_0 7 -20 27 -15
    ,_a 40 -24 -10 -9	,_about 19 -15 -1 -4	,_and 5 3 7 -15	,_ar -19 33 1 -15	,_as -12 16 -2 -2	,_at -3 -13 4 12	,_by -7 -4 -1 11
    ,_det -4 -10 -5 20	,_dvs -2 -2 11 -7	,_eller 3 16 -3 -17	,_en -2 15 -2 -12	,_forwarded -4 -4 17 -9	,_har -1 11 -2 -7
    ,_here 24 -7 -11 -7	,_i 39 -19 -18 -4	,_in 8 -25 -6 23	,_inga 13 -2 -3 -8	,_is -13 36 -6 -18	,_jag 2 19 -14 -7	,_men 12 3 -2 -12
    ,_ni -6 -4 -7 17	,_no 13 -4 -5 -5	,_och 17 -14 -4 0	,_or -17 24 -2 -6	,_prof 20 -12 -3 -5	,_sa 25 -8 4 -22	,_sci -5 -11 -1 17
    ,_since 13 -1 -2 -10	,_so 16 -4 -3 -9	,_sorry 14 -3 -7 -5	,_subject 22 2 -14 -11	,_the 3 -14 4 7	,_vi -6 1 -12 16	,_we 11 -1 -2 -9
    ,_who -10 -6 -1 16	/_0 -11 -17 4 24	/_ossian -4 -11 0 15	0 -33 -72 38 68	0_0 9 -24 24 -9	0_ar -9 -7 -12 26	0_av 12 -2 4 -14
    0_dagar -1 -11 -1 13	0_days -9 1 -13 21	0_followers 18 -3 -6 -9	0_gamla 16 -2 -1 -13	0_har -2 -4 12 -7	0_hours -5 -5 -5 15
    0_kr -11 -9 -3 22	0_maj -12 0 4 8	0_men -4 -24 -2 29	0_minute -7 -6 0 13	0_minuter -2 -7 -5 14	0_minutes -13 5 -1 9
    0_november -5 -14 -5 24	0_och -3 1 11 -9	:_0 -17 -16 12 21	:_a -21 7 5 9	:_alt 17 -12 5 -11	:_checklista 11 -5 -3 -3
    :_does -3 18 -6 -10	:_gen -8 -13 10 11	:_what -14 19 -2 -3	^_0 -12 -8 13 7	^_alla 19 -17 -3 -1	^_allt 12 -3 -1 -8	^_ar -15 10 0 4
    ^_are -3 14 -2 -9	^_as 44 -9 -19 -19	^_basta 10 11 -3 -19	^_before -14 21 -1 -6	^_behover -11 19 -4 -5	^_best 29 11 -32 -9
    ^_bifogar 31 -5 -10 -17	^_bild -13 -3 -1 17	^_cheers -13 -2 -3 18	^_could -11 -6 -3 19	^_cv -10 -3 -1 14	^_dear 2 5 -36 25
    ^_det 15 -29 -13 26	^_detta -7 -6 19 -6	^_din -5 -4 18 -10	^_ditt -20 -4 49 -27	^_do -11 14 3 -5	^_does -21 41 -4 -19
    ^_dokumentet 13 -3 -4 -7	^_du -14 -14 33 -6	^_efter 11 -3 -3 -5	^_en 4 20 -2 -22	^_far -12 35 -4 -21	^_finns -5 16 -3 -8
    ^_for -18 -14 27 4	^_fragar -3 12 -1 -7	^_frida -7 13 -1 -6	^_gar -10 31 3 -24	^_gdpr 13 -2 -2 -9	^_good 4 6 2 -13
    ^_greetings -1 -13 -1 14	^_ha 7 0 6 -13	^_halla -2 -11 -2 14	^_halsn 0 11 -8 -4	^_halsning -6 20 -1 -13	^_halsningar 15 -4 -9 -2
    ^_happy -4 -4 17 -9	^_har 28 -34 -22 28	^_hej 4 3 -29 22	^_hejsan 12 8 -3 -17	^_hello -6 17 -23 9	^_hi 12 -8 -23 16	^_hr -12 -2 -1 14
    ^_hur 3 18 -3 -19	^_i -28 0 -15 41	^_if -30 21 16 -6	^_ingen -11 -8 -9 27	^_is -8 25 -3 -15	^_it 5 7 2 -14	^_jag -12 -42 3 48
    ^_just -8 11 -4 0	^_kan 14 -66 -15 62	^_kind -16 18 -11 9	^_kindly -3 -1 -15 18	^_kontot -12 2 -1 11	^_kram -5 -6 -2 13
    ^_kth 11 -5 -2 -4	^_mal 13 -12 -3 2	^_malet 11 -1 0 -10	^_malgrupp -5 -2 -4 11	^_malgruppen 11 -4 -1 -6	^_maste -4 18 -2 -12
    ^_med -1 -5 -6 12	^_mitt -2 -6 -7 14	^_moderation 1 -15 6 7	^_mvh 19 9 -33 3	^_my -15 11 -5 9	^_n -3 -3 -7 13	^_nagon -8 -17 -3 27
    ^_ni 9 -13 -5 8	^_no -9 -6 -9 23	^_nothing -5 -3 17 -9	^_om -9 20 2 -14	^_one -4 16 -7 -5	^_our -8 -7 -5 20	^_please -1 -28 -3 31
    ^_prof -2 -3 -6 11	^_punkt -9 11 0 -2	^_racker -7 15 -1 -7	^_raknas -2 15 -1 -12	^_read 6 -13 18 -11	^_regards 15 -12 -5 1
    ^_resten 15 -3 -2 -10	^_ring -5 -9 -2 16	^_se 21 -15 -9 3	^_sincerely 13 -1 -2 -9	^_ska -10 18 -3 -5	^_skickar 19 -12 -1 -6
    ^_skickat 12 -2 -6 -3	^_subject 15 -3 -7 -5	^_ta 4 -9 -7 11	^_tack -10 6 13 -8	^_target -8 -4 -1 13	^_thanks -3 43 -13 -29
    ^_the 7 22 3 -33	^_there 12 2 -12 -3	^_this -6 -6 30 -19	^_tjena 12 -1 -4 -7	^_two 14 -13 0 -2	^_undrar -7 20 -3 -11
    ^_unsubscribe -5 -10 22 -8	^_vad 26 -24 -6 3	^_vanliga -14 -3 -5 21	^_vanligen -9 16 -4 -3	^_var -7 19 -4 -9	^_vart 13 -10 -1 -2
    ^_vem 6 -26 -2 23	^_vi -3 7 -26 20	^_view -2 -13 19 -5	^_vilken -6 -18 -3 27	^_vilket -8 34 -2 -25	^_we 25 -8 -13 -4	^_what 15 0 -4 -11
    ^_when 6 7 1 -13	^_which -13 22 -1 -8	^_would -7 -14 -3 24	^_you 1 -24 20 2	^_yours 23 2 -11 -16	a -27 28 -13 8	a_0 -14 -9 -1 23
    a_day -9 -9 1 17	a_kth -14 16 -1 -2	a_new -1 -1 12 -10	ab -17 -20 -1 37	abe 1 22 -4 -20	about 28 -15 -7 -8	about_the 19 -7 -3 -10
    acces* 10 -26 2 14	accessibility 12 -32 2 17	account 12 -2 6 -17	account_executive -7 -6 0 13	account_for 18 -13 -2 -3
    account_in 12 -10 -1 -2	accounts -23 16 -24 28	across -17 -11 -1 28	across_kth -11 -6 -1 16	act -5 -3 -5 11	admin* -2 7 11 -16
    administrator -3 3 15 -16	administrator_pa -1 12 0 -12	admins -5 -9 -3 17	admis* 1 14 -4 -11	admissions 1 20 -2 -20	adres* -2 -3 12 -6
    ads -4 0 -8 12	after -9 12 -2 -2	afternoon -2 12 -2 -9	ag -13 25 -3 -10	again -8 -17 12 13	age -2 -8 11 -2	ager 12 1 0 -12
    agreed 27 -7 -8 -14	ai -9 3 -6 11	all 13 -1 -22 8	all_ten 14 0 -2 -13	alla 17 -17 -11 9	alla_som -5 -5 12 -3	allt 22 -5 -16 -1
    already -1 11 -5 -5	alt 6 -17 7 2	alt_text 10 -14 12 -8	alva 12 -7 -4 -3	am -38 21 5 12	am_a -3 -2 -6 11	amne -5 -6 13 -2
    amnes* 17 -2 -4 -12	amnesomradet 25 -10 -4 -12	an 35 7 -15 -34	an_account 12 1 -3 -10	an_instagram 18 -14 -2 -2	and 22 -15 -14 6
    and_a -12 -7 3 14	and_do -2 11 -2 -8	and_i -19 14 -8 12	and_linkedin -7 -4 -1 11	and_the 25 0 -9 -17	and_to -10 11 0 0
    and_youtube 13 -1 -2 -10	andra 19 -14 -4 -3	andrar -22 -3 7 19	anmal* 11 -14 7 -4	anmalan -4 -14 10 9	anmaler 15 -3 0 -12
    anmaler_sig 12 -2 0 -10	anmalt -19 -1 14 6	anneli -7 -7 -3 16	ansok* 33 -7 14 -42	ansokan 36 -6 21 -53	ansokan_om 25 -10 -5 -11
    ansta* -17 18 22 -23	anstalld -23 19 28 -25	answe* 25 -10 -4 -12	answer -5 -4 -8 16	answers 14 -3 -5 -6	anvan* -28 44 -7 -11
    anvanda -11 37 -9 -19	anvants -6 13 -10 2	any 24 1 -13 -14	anyth* 0 -1 17 -16	anything 0 -1 20 -20	appen 0 -14 15 -2
    appli* 16 25 -26 -15	applicants 11 -2 -5 -5	application 24 11 -22 -13	applications -15 25 -8 -2	apply -22 9 -11 23
    apply_for -18 -2 -3 24	appro* 7 18 -7 -18	approved -7 29 -4 -18	ar_att 18 -5 -1 -12	ar_det -23 33 -8 -5	ar_en -4 13 -2 -7
    ar_ett -10 -7 3 14	ar_full -2 -8 -1 11	ar_inte 7 -14 22 -15	ar_jag 11 -3 -1 -8	ar_med 18 -9 -6 -3	ar_ni -8 -13 -1 22	ar_tva -13 1 -1 13
    arbet* -15 -25 9 31	arbetar -7 -28 -1 35	arbetar_med -4 -11 -2 16	arbetar_pa -3 -10 -4 17	architecture 12 -1 -2 -9	are 36 -5 -18 -16
    are_not -11 -15 10 16	area 44 -7 -24 -16	areas -12 12 0 0	arend* -11 -6 26 -10	arende -14 -6 30 -11	arenden -3 -3 11 -5
    arendet -11 -4 22 -8	arkiv* 0 -10 -2 12	arran* -1 -1 -11 13	arsskiftet -3 -8 -2 13	as 17 23 -34 -11	as_a -24 24 -6 5
    as_agreed 22 -6 -6 -11	as_promised 24 -4 -13 -8	as_well 14 -2 -1 -11	asked -35 68 -19 -8	askedShare -25 63 -17 -13	asked_me 2 15 -2 -15
    asking -3 16 -2 -11	assessment -12 13 0 0	at -37 -3 -9 46	at_0 -5 -12 0 17	at_kth -4 -11 -7 20	at_least -2 -12 -1 15	att -18 22 -11 3
    att_0 12 -2 0 -10	att_det 3 17 -5 -16	att_en 1 -10 -2 11	att_fa -12 8 -10 14	att_fler 11 -5 -3 -3	att_hora -11 7 11 -8
    att_kunna -7 13 2 -8	att_man -11 17 -2 -4	att_ni -8 -5 -5 17	att_svara -2 -2 14 -9	att_vi 26 -8 -4 -16	attac* 24 -14 -11 0
    attached 20 -13 -12 3	attachment 13 -6 -2 -5	autom* -12 13 10 -12	automatiskt -9 11 10 -13	autumn -7 13 -1 -5	av -20 -26 9 34
    av_dem 14 -3 0 -10	av_era -4 -12 -4 20	av_oss -23 13 -2 12	avslu* -20 5 6 8	avsluta -19 -8 13 14	away -9 6 20 -17	b -4 15 -4 -8
    back -17 0 19 -1	back_on -14 0 16 -1	background 11 -2 -5 -5	bada 2 26 -6 -23	bade 13 11 -3 -21	bara 8 4 -22 9	basta 16 13 -9 -22
    basta_halsningar 6 12 -2 -16	battre -10 11 11 -13	be 10 16 -1 -26	becau* -2 -12 17 -4	because -2 -14 21 -5	been -31 32 6 -7
    befin* -9 15 7 -13	before -14 58 -10 -39	before_i -8 18 -1 -9	before_the -1 12 -1 -10	before_we -14 21 -1 -6	begar -5 -4 -10 19
    begra* -6 -3 -11 19	behalla 1 12 -2 -11	behor* -1 12 0 -12	behover -1 14 -11 -3	behover_en 4 -14 -3 13	behover_vi 3 12 -2 -14
    beman* 17 -5 -4 -9	bemanning 17 -2 -3 -11	beskr* 14 -3 -3 -8	beskrivning 12 -4 -2 -6	beslu* -4 -9 -1 14	beslutat -5 -12 -2 18
    beslutat_att -4 -10 -1 15	best 29 12 -42 -2	best_regards 5 14 -8 -12	besva* -3 -4 12 -6	besvaras -4 -5 16 -7	betal* -2 -11 8 4
    betala -4 1 -8 11	betyd* -8 0 -4 11	bias -20 13 -21 12	bibliotekarier 11 -9 0 -2	biblioteket 13 -12 -1 0	bifog* 43 -18 -23 -4
    bifogad 18 -2 -11 -6	bifogar 58 -8 -18 -34	bifogas 1 -13 -3 15	bilaga 13 -1 -7 -5	bilagan -8 -1 -3 12	bild -14 -9 -6 28
    bilde* -4 -4 -3 11	bilder 7 16 -9 -15	bilderna -5 -5 -3 13	bin -6 -2 12 -5	bjuder -8 -9 -13 27	bjuder_pa -4 -1 -6 11	bli 0 -23 -9 32
    blir 9 10 -17 -2	blir_det -5 13 -5 -4	bliva* 1 -13 -2 13	blivande 2 -16 -2 16	blogg 3 11 -1 -13	bluesky 3 -2 11 -12
    bluesky_account -5 -1 12 -5	borde 15 -4 -1 -10	borja 21 -16 0 -5	bort -9 -15 -6 30	bra -19 12 3 4	brand* -5 -18 -3 25
    branding -4 -5 -3 12	break -4 20 -2 -14	brev -13 -5 19 -1	bridg* 10 -11 -2 2	brows* -2 -13 19 -5	browser -3 -15 23 -6
    budget 21 -3 -6 -13	but -8 31 -11 -14	but_i -3 11 -1 -7	by 5 8 -3 -12	byta 15 1 -2 -15	byta_namn 15 -5 -1 -9	bytt -10 -6 -1 17
    bytt_mejladress -8 -5 -1 13	c:account-named 101 -59 -48 -25	c:admission -9 -26 -38 56	c:ai-captions -25 9 -34 27	c:apply 73 26 -39 -91
    c:ask-start -11 43 -82 8	c:ask-word 9 54 -36 -53	c:attached 158 -94 -95 -24	c:auto-subject 0 5 30 -49	c:away -87 -39 183 -159
    c:bounce -50 -18 81 -39	c:checklist 20 2 9 -37	c:close -30 3 -4 30	c:complaint -46 -68 -88 145	c:filled-in 66 -25 -30 -42
    c:go-ahead 102 -12 -58 -55	c:hacked -55 -19 -13 67	c:hand-over 47 -24 -11 -24	c:has-account -39 0 -55 53	c:invite -47 -67 -8 91
    c:issue-list -37 -25 57 -6	c:job -102 -39 37 88	c:later 33 -4 -15 -16	c:may-we-start 120 -83 -12 -66	c:misc-other -86 -41 36 57
    c:money -28 -41 -53 95	c:name-wanted 55 -15 -12 -34	c:not-yet -64 116 -35 -63	c:our-application 99 -36 -31 -77
    c:permitted -44 132 -27 -92	c:pitch -76 -25 -26 78	c:plan 61 -9 -60 -23	c:post-for-us -95 -48 -30 111	c:press -32 -71 -13 92
    c:recommend -25 102 -5 -84	c:record -26 7 -29 44	c:regret 48 -18 -7 -27	c:rules -36 112 -14 -89	c:system -105 -104 218 -138
    c:thanks -26 -23 -68 80	c:want-account 196 -94 -41 -146	c:who-runs -75 81 3 -42	cafeet 13 -4 0 -8	came -12 -7 -1 18
    came_across -11 -6 -1 16	campus -4 -16 3 17	can 18 -10 -12 4	can_we 13 -4 -1 -7	can_you 6 -11 -1 6	canva -2 11 -1 -8	capti* 8 -17 4 5
    captions 10 -11 5 -5	captions_on -2 -11 9 4	care 11 -2 -5 -5	chalm* 21 -12 -1 -8	chalmers 25 -14 -1 -11	channel 18 6 -12 -15
    channels -12 -15 -1 25	check* 1 23 3 -28	checklista 4 10 3 -19	checklistan 0 12 -3 -8	cheers -16 -3 -4 21	children -4 11 -1 -6
    city 7 -13 11 -5	clari* -11 13 -1 -1	clear -14 25 -6 -5	closed -6 -3 -9 18	colle* -2 20 -5 -14	colleague -3 19 -3 -13
    comes 40 -13 -13 -15	comme* 10 5 8 -24	comment -6 23 -3 -16	comments 19 -16 7 -11	commu* -3 15 -6 -6	communicator -7 20 -4 -9
    compl* 5 -10 -9 12	complete 20 -4 -10 -7	conse* 5 12 -5 -13	consent 7 15 -6 -16	conta* -11 -1 11 1	contact -12 9 6 -3
    conte* -33 5 -3 31	content -40 6 -4 38	content_creator -17 -2 -3 22	contrast 11 -2 -5 -4	copy 5 12 -2 -15	could -12 -8 0 23
    could_we 9 -16 0 7	could_you -9 -2 -3 13	couldn -1 34 -4 -30	couldn_t -1 27 -3 -24	counts -1 -11 13 0	covers 18 -3 -3 -12
    creat* -18 -3 -1 21	creator -21 -3 -4 27	currently -3 -4 12 -5	cv -33 -7 0 39	d -14 23 -3 -6	d6 -12 13 0 0	d_like -4 11 -1 -5
    da -7 25 5 -24	dag 3 -12 -6 15	dagar -4 -21 17 7	dar -6 9 -21 16	dar_vi 10 -2 -12 4	darfor 6 -15 10 -3	data 18 -11 6 -14
    date -5 12 1 -9	day -23 11 -6 17	day_on -12 6 -1 7	days -10 -1 -17 26	de 5 29 -5 -30	deadl* -2 -6 -4 12	deadline -4 -7 -5 16
    dear 2 6 -44 30	dear_all 9 5 -14 -1	dear_sir -8 -1 -4 12	december 4 8 -2 -11	dela -7 20 -1 -12	deliv* -3 -3 11 -5	delivery -2 -3 13 -9
    delta* 11 -1 0 -10	dem_som -9 -2 -1 12	demo -9 -17 -1 27	den -1 -64 -13 68	den_0 -40 -35 11 61	den_fran -9 -7 -2 18	depar* -13 10 5 -2
    department -17 13 7 -3	descr* 11 -5 -2 -4	design 16 -8 -1 -7	det -13 80 -27 -51	det_ar 25 23 -13 -36	det_att -11 22 -2 -9
    det_da -5 13 -5 -4	det_for -6 14 -2 -6	det_gar -7 32 -3 -22	det_har 2 -18 21 -5	det_nagot -9 13 -1 -3	det_ska -2 -24 -2 27
    det_skulle -4 -31 -2 37	det_som 6 15 -5 -16	det_sta -1 11 0 -10	det_vara -6 20 -3 -12	detta -17 -17 48 -20	device -2 -1 12 -9
    did 5 8 -1 -12	diffe* -3 20 -3 -14	different -12 26 -3 -12	dig -29 -28 27 26	dig_till -9 -7 26 -10	digit* 15 -4 -14 2
    digital 18 -5 -18 3	din -11 -8 33 -15	director -12 6 -4 10	direkt -3 -12 -2 17	disku* 13 -3 -5 -5	dispu* -3 -10 11 2
    disputationer -3 -8 14 -4	dit -9 -3 -2 13	ditt -33 -11 71 -34	ditt_meddelande -10 -3 18 -5	ditt_mejl -5 -2 14 -7	dm -12 14 -3 0
    do -14 21 10 -18	do_i -5 14 -2 -8	do_not -4 -5 16 -8	do_we -7 24 -5 -13	do_you -5 -8 -3 16	docum* 32 -8 -1 -24	document 58 -20 -12 -34
    docx 15 -2 -6 -8	does -33 87 -17 -47	does_it -10 35 -5 -21	does_kth -12 19 -1 -7	dokto* 24 -16 -6 -3	doktoranderna 20 -14 -2 -5
    doktorandradet 12 -5 -4 -4	dokum* 22 3 -3 -23	dokument 4 2 5 -12	dokumentet 21 -1 -1 -20	don -7 -11 6 10	down -10 -5 -10 23
    drott* -1 -14 -1 16	drottning -1 -18 -1 20	drottning_kristinas -1 -14 -1 16	du -33 -55 43 41	du_ar -1 -11 17 -6	du_far -13 -14 20 7
    du_har -14 -6 9 11	du_inte -9 -7 21 -6	du_skicka -2 -10 -2 14	dvs -3 -2 13 -8	e -11 5 35 -31	e_mail 0 -2 16 -14	e_post -4 -3 13 -6
    editor -11 13 -1 -1	efter 27 3 -8 -24	efter_en -3 -13 -1 16	eftersom -10 13 11 -12	egen -9 35 -11 -15	egen_youtube -9 13 -1 -4
    ej -4 -2 15 -9	ek -2 -15 -1 18	elekt* 23 -20 -6 1	eller -3 99 -16 -90	eller_ar -1 24 -4 -20	eller_maste -7 29 -2 -21
    eller_ska -3 15 -4 -8	elsa -6 -11 2 14	else 11 -7 -1 -3	email -1 -3 19 -16	emojis 10 5 -2 -14	en 8 21 -44 10	en_egen 9 18 -7 -21
    en_linkedin 23 -12 -5 -8	en_ny 15 -4 -5 -7	en_sak -6 11 -2 -3	en_studentforening -1 15 0 -14	en_video -3 -8 -8 18	ends -7 -5 -5 16
    engag* -18 -3 8 13	engagement -23 -3 10 16	engli* 13 3 -3 -14	english 16 3 -4 -17	enhet -11 14 -1 -3	enkat -4 -14 -3 20
    enkat* -2 -1 24 -21	enkaten -2 -2 29 -25	enligt -4 -6 -12 22	er -21 6 -24 37	er_checklista 4 14 -5 -13	er_sida 12 -5 -3 -4
    era -8 -20 -6 33	ersat* 10 -2 5 -14	ert -15 -18 -12 43	ert_inlagg -2 -6 -4 13	ett 50 19 -9 -64	ett_godkant -8 18 -5 -6
    ett_halvar -5 11 -7 1	ett_instagram 28 -8 -5 -17	ett_konto 11 -1 3 -14	ett_kth 4 9 -1 -11	ett_tiktok 20 -11 -1 -9	eu -18 12 -1 7
    europe -11 13 0 -1	every 22 -14 -4 -5	examp* -5 11 0 -7	example -6 14 0 -8	execu* -8 -3 0 11	executive -9 -4 -1 14	expect -9 11 -5 3
    explo* -13 15 -1 -1	exploitation -12 13 0 -1	fa 13 -5 -18 7	faceb* 5 -8 -28 29	facebook 5 -10 -35 34	faktu* -3 -11 -4 18
    fall -10 26 -3 -13	far -28 14 -3 15	far_det -14 -9 23 -1	far_garna -11 -2 -5 18	far_man -4 25 -1 -20	fast -6 -19 17 8
    febru* -10 -1 -3 14	february -11 0 0 12	fem 16 5 -2 -19	fick 15 -40 -13 36	field 25 -4 -12 -11	figtree 8 9 -6 -11	filip 8 8 -1 -14
    film -2 6 -15 10	filma -1 -26 -2 29	filmen -17 -7 -14 36	filmen_om -7 -3 -6 15	filmer 23 5 -5 -23	fin -8 -3 -3 14	find -9 23 -15 1
    find_attached -10 -2 -2 14	finis* -10 -1 -4 15	finnas 11 -3 0 -8	finns -21 44 -12 -9	finns_det -6 20 -2 -13	finns_i -16 7 -7 16
    first -5 19 -4 -10	first_? -5 17 -2 -10	five -2 -12 12 2	fler 13 -16 0 2	flera -19 19 -5 5	flytt* -10 -1 -1 12	flyttat -12 -1 -2 15
    folja 2 16 -6 -12	folja* -16 1 6 9	folja_upp -11 15 -4 0	foljande -13 -2 16 -2	foljande_mottagare -10 -1 13 -2	foljare -3 -12 -6 20
    foljarna -7 17 -2 -9	foljer 31 -7 -5 -21	folk 0 -11 -3 13	follo* 16 -18 9 -7	follow 1 21 -9 -15	follow_up -2 19 -9 -9
    followers 19 -9 -10 -1	following -1 -2 11 -8	for 14 5 1 -22	for_a -10 -2 -8 19	for_att -15 17 9 -12	for_den -11 -6 -8 24
    for_ditt -5 -4 20 -11	for_en -18 4 -12 25	for_kth -2 16 2 -17	for_oss -4 -4 -4 11	for_our 10 -12 8 -5	for_tiktok 7 12 -5 -15
    for_tva 13 -12 0 -1	for_var 27 -16 -2 -9	for_vart -1 -14 0 16	for_your -19 -15 14 19	foraldraledig -6 11 4 -10
    foraldraledig_till -4 12 -5 -4	fore -1 -6 17 -11	fore_0 -6 1 14 -9	fore_den -11 -7 9 8	fore_nyar 12 -2 0 -10	forelasningar -9 15 -1 -6
    foret* -3 -4 -6 13	foretag -3 -6 -8 17	forhand 1 -6 -8 13	forkl* -3 14 -3 -8	forklara -7 19 -3 -10	forlat 17 7 -12 -12
    form -3 19 -5 -10	forsk* 19 -25 25 -20	forskning 30 -21 -1 -10	forut 0 11 0 -10	forwa* -5 -7 16 -4	forwarded -5 -5 21 -12
    fotog* -6 -19 -3 27	fotograf -7 -31 -3 40	fragar -9 35 -2 -25	fragar_innan -5 19 0 -14	fragat 13 5 -2 -17	fragat_om -2 13 -1 -10
    fragor 6 -12 33 -27	fragor_om -10 -9 31 -13	fran -14 -16 -10 35	fran_er -2 -10 -2 14	fran_i -3 -9 -1 12	fran_listan -10 -10 -2 22
    fredag -19 -5 2 21	frida -9 17 -1 -7	friday 3 -7 -7 12	from -11 -11 -1 23	from_the -17 2 -6 20	from_us 20 -18 0 -3
    from_your -6 -2 -4 11	funding -1 11 -1 -9	funge* -1 -12 -1 15	fungerar -2 -15 -2 18	ga -2 14 -1 -11	galler -7 19 -10 -2
    gamla 17 -1 -1 -16	gang -8 1 -13 19	gar -28 46 29 -49	gar_det -10 44 -3 -33	gar_till -6 -7 17 -5	garna 18 -29 -29 34
    garna_ha 24 -16 -1 -8	gdpr 27 0 -10 -18	ge 4 12 -1 -16	gen -9 -17 12 13	gener* -5 15 0 -10	genom -1 18 2 -19	ger 10 7 -2 -15
    get 17 -24 15 -7	getti* -4 -1 -6 11	getting -5 -1 -8 14	god 0 -3 12 -9	godka* -1 28 -9 -19	godkant -2 23 -7 -15
    godkant_konto -6 15 -5 -5	goes 0 11 -6 -6	good 3 14 1 -18	gor 36 -15 -11 -11	gor_en -5 -7 -4 15	gor_nagot -1 15 0 -14
    gor_vi 24 -24 -2 1	gora -20 -28 -7 50	gora_nagot -8 -4 0 11	graduation -8 11 -4 0	grand* -3 -12 -3 19	grans* -6 -1 16 -9
    graph* 18 -6 -8 -5	graphic 22 -7 -10 -7	graphic_profile 18 -6 -8 -5	grateful -2 -2 -7 11	greet* -2 -9 -1 12	greetings -3 -11 -2 15
    grejer -3 -10 -1 14	greta -3 16 -3 -10	group 6 -9 12 -9	groups -1 13 -6 -5	grow -16 -6 19 3	growth -9 -11 -1 20
    growth_partner -7 -9 -1 16	grupp 27 -9 -3 -16	grupp* -9 17 4 -13	gruppen -9 16 6 -13	gun 11 -8 0 -3	ha 75 -3 -17 -62	ha_det 5 7 5 -17
    ha_en 19 -10 -2 -7	ha_ett 42 -8 -8 -29	ha_instagram 11 -6 -3 -3	hade 0 13 -1 -12	haha 4 16 -13 -8	hale -4 11 -1 -6	hall -7 -14 19 1
    halla -2 -13 -2 17	hallb* 5 -9 11 -8	haller 3 9 -1 -11	halsn 1 14 -10 -6	halsn* 1 7 -20 10	halsning -3 22 -4 -14	halsningar 4 -7 -24 23
    halva -6 14 -1 -7	halvar -6 13 -9 1	han -14 18 -1 -4	hand -8 19 -5 -8	hand_over -14 20 -3 -4	handi* -3 13 -1 -10	handing -4 17 -1 -12
    handing_in -3 13 -1 -10	handl* -13 -5 13 5	handlaggare -3 -6 18 -9	hans -12 12 -6 5	happe* -11 6 -1 7	happens -14 7 -2 9
    happy -6 -4 21 -12	har 3 -25 11 9	har_anmalt -16 -1 12 5	har_anvants -5 11 -8 1	har_ar 16 -6 -10 0	har_beslutat -3 -7 -1 11
    har_bytt -8 -5 -1 13	har_en 8 17 -1 -24	har_flyttat -11 0 -1 13	har_fragat 11 4 -2 -13	har_inga -11 -1 -1 13	har_instagram -3 11 -1 -7
    har_ju 20 -12 -1 -8	har_kommer 16 -5 -9 -3	har_kth -5 19 -3 -12	har_last 9 -19 -4 13	har_ni -7 -18 -4 28	har_registrerats -11 -2 17 -4
    har_sedan -15 0 -1 16	har_skickats -3 -3 13 -7	har_skrivit 15 -3 -2 -10	har_vi 22 -4 -3 -15	hard 15 -4 -6 -6	hard_to 11 -3 -4 -4
    harmed 15 -4 -4 -8	has_been -11 1 15 -5	have 16 -6 -19 5	have_0 -13 5 -1 9	have_a 15 -7 0 -7	have_been -13 19 -6 -1
    have_to -16 31 -2 -14	have_you -5 -7 -5 17	head 8 3 -15 3	head_of -5 12 -12 4	hej 6 3 -36 28	hej_hej 9 8 -2 -16	hej_kth -5 -25 3 27
    hej_och 0 -6 15 -10	hejhej 0 12 0 -12	hejsan 15 9 -4 -21	hela -7 -5 20 -10	hello -6 21 -28 10	help -17 -12 3 24	here 28 -13 -17 2
    here_comes 14 -3 -7 -5	here_is 11 -5 -4 -2	hereby -11 -3 -3 16	heter -8 -9 -6 22	hi 14 -9 -28 19	hi_there -12 -6 -2 19	hide 11 -2 -5 -4
    hittar 18 13 -8 -23	hjalp -18 -16 -4 36	hjalp* -1 -12 -3 16	hjalp_av -8 -1 -2 11	hjalper -3 -12 -4 18	hojta -1 -3 -8 12	hon 17 3 -3 -17
    hon_ar 14 -9 -2 -4	hope 17 -1 -10 -7	hope_it 16 -3 -8 -6	hoppas 17 -5 -6 -6	hoppas_att 12 -4 -5 -4	hora -9 5 13 -11	hora_av -6 13 -1 -6
    horizon -12 13 0 -1	hort_nagot 13 -12 0 -1	hos 1 12 -6 -7	hos_er -11 7 -1 5	hosted -8 -7 -1 16	hosted_in -7 -6 0 13	hours -6 -12 1 16
    how -17 15 15 -16	how_do -6 18 -4 -9	how_it 12 -10 -1 -2	how_one -5 -10 16 -2	hr -14 -3 -1 18	hur -8 48 -3 -40	hur_manga -2 19 -1 -16
    hur_ofta -13 26 -2 -12	hur_vi 6 8 -2 -13	huset 7 -17 -2 12	huvud -2 19 0 -17	huvud* -1 11 -1 -9	huvud_taget -1 15 0 -14	i -7 0 -30 34
    i_am -28 19 -3 12	i_bilagan -5 -4 -4 12	i_came -11 -6 -1 16	i_couldn -1 28 -3 -24	i_d -16 20 -1 -4	i_dag -8 -5 0 12	i_er -20 17 -2 5
    i_ett -8 21 0 -12	i_gar -14 -18 8 23	i_inlagg -3 22 -3 -16	i_inlagget -1 -9 -1 11	i_kth -9 13 -2 -2	i_m -10 -15 2 23
    i_morse -12 -6 -5 22	i_sa -4 22 -2 -16	i_saw -1 -17 -1 18	i_send 24 -12 -3 -11	i_sociala -6 20 1 -15	i_sodertalje 4 -13 -2 10
    i_speak -4 -10 -1 14	i_tva 2 -11 0 9	i_var 27 -12 -4 -11	i_veckan 26 -17 -3 -7	i_want 10 -12 -3 4	i_will 12 -6 -9 2	ich -9 -3 18 -7
    ident* -15 -2 -1 19	identitet -6 -16 -1 23	if -35 14 4 15	if_this -1 -1 12 -10	if_we -2 -12 -1 15	if_you -5 -9 -8 21
    igang 29 -14 -2 -14	igang_ett 20 -11 -1 -8	igen 10 -16 13 -8	ihop 4 11 -2 -13	ii -12 17 -5 -1	in -1 2 -13 9	in_0 4 -17 4 8
    in_a 16 9 -11 -15	in_en 11 0 -3 -8	in_english 2 13 -2 -12	in_it -6 16 -2 -8	in_my 11 -9 -1 -2	in_our -6 -5 -1 13	in_social 22 -15 -2 -5
    in_the 16 14 -15 -16	in_your -9 -6 -3 18	inbox -3 -16 23 -5	ingen -12 10 -19 19	ingen_av -16 -1 -1 18	ingen_har -2 12 0 -9
    inget 5 -6 -11 12	inlag* -3 -12 -1 16	inlagg 4 9 -12 -2	inlagg_i 18 -14 -2 -3	inlagg_om -2 -8 -1 11	inlagget -2 -12 -2 15
    inlog* -13 31 -1 -17	innan -6 20 7 -21	innan_vi -1 15 0 -14	insights 11 -2 -5 -4	insta 40 -37 -8 0	insta* 54 -31 -29 2
    insta_och 11 -1 -1 -9	instagram 66 -37 -34 -2	instagram_for 25 -16 -2 -7	instagram_konto 12 -4 -4 -5	instans 9 6 -3 -13
    insti* -4 26 -3 -19	institute -1 11 -1 -9	institutioner 3 18 0 -20	inte -3 -14 44 -29	inte_har -8 12 -6 2	inte_hort 13 -12 0 -1
    inte_langre -10 -8 29 -12	inte_med -3 -6 12 -2	inte_pa -10 -2 16 -5	inte_vill -14 13 8 -7	inter* -11 -9 9 11	intern -5 12 28 -35
    international -1 12 -3 -9	intre* -3 -13 -1 16	intresserade -3 -16 -1 20	invoice -2 -1 -10 12	is -12 58 -21 -30	is_a -19 14 3 3
    is_it -4 12 -4 -5	is_not 12 -11 8 -10	is_now -4 -6 -13 21	is_on 12 -1 -3 -8	is_planned -7 -1 -6 15	is_the 3 19 -7 -16
    is_there -3 32 -5 -24	isn -6 13 4 -11	it 43 -6 -28 -12	it_? -6 -4 -3 12	it_down -3 -5 -5 13	it_have -3 11 -2 -6	it_in -4 -5 -2 11
    it_is 16 11 -7 -19	it_looks 12 -10 -1 -2	it_support -9 -1 14 -4	it_was -4 -2 -5 11	itm -11 19 -9 -1	ja 7 10 -4 -13	jag 3 -23 -8 26
    jag_ar -29 -36 18 44	jag_bjuder -2 -6 -7 15	jag_fick -7 -12 -5 23	jag_har 26 -22 -9 5	jag_kan 13 -8 -2 -3	jag_kraver -3 -8 -2 13
    jag_laser -10 -8 -2 20	jag_skoter 11 -3 -2 -6	jag_undrar -4 11 -2 -4	jamfo* 3 11 -2 -12	janua* -14 6 9 -1	january -14 11 7 -4
    jatte* -5 -3 -5 12	jens -2 15 -1 -12	jessi* 0 12 0 -12	jobbat -7 -7 -3 17	joe -4 -12 -4 19	johanna 11 -4 2 -10	join -3 -9 -6 17
    ju 24 -13 -1 -11	jul -1 -6 17 -10	jul_och -1 -4 11 -6	july -6 -4 21 -12	june 0 -18 4 14	juni 2 -15 -3 16	just -5 12 -12 3
    kampa* -8 -1 -2 11	kan 38 -50 -15 21	kan_du -6 -21 -4 30	kan_ni -4 -56 -7 62	kan_vi 40 -18 -3 -21	kanal* -19 5 -9 21
    kanaler -10 -1 -5 15	kansli -10 -4 -9 22	kansliet -11 12 5 -7	kapat -10 -6 -1 17	kerstin -10 1 -3 11	kind -17 21 -14 10
    kind_regards -14 17 -12 8	kindly -4 2 -18 21	kl -11 -4 -12 26	klara -3 11 -8 -1	klart 21 -4 -2 -15	klick -12 -5 -2 19
    know_if 5 -1 -14 10	known -2 -15 -1 19	kolle* 16 7 -2 -20	kollega 10 10 -1 -19	kom -19 20 -5 3	kom_ag -11 20 -2 -8	komme* -3 -12 12 3
    kommu* 5 -16 20 -9	kommunikation -5 -4 33 -24	kommunikationschef 13 -4 -4 -6	komplettera -12 0 12 0	konst* -8 -14 0 21	konta* 5 -12 7 1
    konto -5 25 -2 -20	konto* 0 3 8 -11	konto_? -6 12 -1 -4	konto_i 21 -2 6 -25	konto_pa -9 -11 -1 21	konto_till 11 -3 -1 -6
    konton -5 40 -10 -26	kor 11 -5 -2 -5	kora 38 -24 -3 -13	kr -14 -12 -4 27	kram 6 -14 -7 14	kraver -2 -11 -3 15	kristinas -1 -18 -1 20
    kristinas_vag -1 -14 -1 16	kth -22 20 -13 11	kth_as -12 9 6 -2	kth_instagram -3 -11 0 14	kth_kanaler -9 -1 -2 12
    kth_linkedin -6 -4 -3 13	kth_namn 0 15 0 -15	kunde -15 0 -8 22	kunde_inte -3 -1 -6 11	kunna -5 27 0 -23	kvall -10 -22 -1 33
    kvar 9 -1 4 -13	lab 19 -15 -7 3	labb -4 12 -3 -5	lagga -13 7 2 3	lagga_upp -1 17 -4 -11	lagga_ut -3 -9 -2 14	lagger 14 -14 -8 7
    lagger_ut 4 -15 -4 15	lamna -2 13 -1 -10	lamnar 13 -6 -7 0	langre -25 -10 34 1	language -5 14 -1 -8	lankar -19 -5 -2 25
    lanken -8 -12 -2 21	lanken_till -4 -7 -4 15	larare -10 13 -2 -1	laros* -3 -11 -4 18	larosaten -3 -14 -5 22	las -11 -4 17 -3
    laser -24 4 -2 22	laser_inte -10 14 2 -6	last -5 -1 -17 19	last_night -6 -5 -2 14	lata -2 19 -1 -17	later -5 15 -3 -8	lead -11 12 0 -1
    least -2 -15 -2 19	left -8 15 6 -13	lena 14 0 -3 -12	let 6 -10 -18 22	let_us -1 -1 -12 14	letar -4 -16 0 20	like 30 -8 -18 -8
    like_to 21 -3 -12 -6	link -13 5 -3 11	linke* 10 10 -19 -4	linkedin 12 12 -23 -4	linkedin_sida 29 -14 -5 -10	linnea -12 11 -3 3
    linus 22 -20 0 -3	lisa 29 8 -10 -26	listan -9 -15 -3 26	listan_over -6 -9 -1 16	listor 13 -2 -2 -10	logga -13 -5 6 11	login 1 7 9 -17
    logo 27 -8 -7 -15	long -1 2 14 -16	looked 22 -3 -6 -13	looks 15 -13 -1 -2	lovar 11 -8 0 -3	love -12 2 -12 21	lunch -3 11 4 -12
    lund 13 -10 -2 -2	m -16 -4 0 19	madam -9 -1 -5 14	made 21 -1 -11 -10	made_by 13 -9 -1 -3	mail -6 -5 36 -26	maj -18 13 -1 6
    makes -3 -26 12 17	mal 23 -20 -9 5	malet 13 -1 0 -12	malet_ar 11 -1 0 -10	malgr* 0 -7 -10 15	malgruppen_ar 12 -1 -1 -10
    malgruppen_har -13 -3 -1 17	mallarna -2 11 -1 -8	man -27 65 -15 -29	man_anvanda -3 12 -2 -7	man_kan -2 11 -2 -7	man_ska -11 19 -3 -6
    manag* -7 -3 -6 15	manage -3 -14 21 -5	manage_preferences -5 -10 16 -2	manager -7 -1 -4 12	manga 4 35 -3 -37	marek -12 -4 -3 18
    markn* -6 -3 -6 15	mars -10 -8 2 16	maste -15 58 -6 -41	maste_de -7 18 -1 -10	maste_det -4 19 -2 -12	master -1 -6 -12 19
    mastodon 11 5 -4 -13	material -7 -3 -2 12	materials 11 -2 -5 -5	max -12 6 -1 6	may -6 14 -2 -7	me 6 24 -20 -12	me_and 5 14 -3 -16
    me_as -2 -13 -1 15	mean -4 -4 11 -2	measurable 0 -12 13 -1	med -11 -7 -15 31	med_att -13 8 11 -8	med_en 13 11 -3 -21
    med_kth -3 -2 -8 13	med_pa 12 -9 -2 -1	med_sociala -5 -14 -2 21	medde* -24 -9 42 -9	meddelande -9 -10 34 -16	meddelanden -7 -1 20 -11
    media -5 -11 -12 26	media_for 12 -10 -1 -2	medie* -6 -4 -4 14	mediebank -6 -1 -4 11	medier -19 16 -7 8	medier_? -5 15 -2 -9
    mejl -23 -9 23 8	mejla* -8 -5 -1 13	mejladress -10 -6 -1 17	mejladress_och -8 -5 -1 13	mejlet 0 -15 18 -4	mellan -8 14 2 -7
    men 22 11 -15 -20	men_det -10 14 -1 -4	menar -10 13 -1 -3	meningar 11 -1 -1 -10	mention_it 7 -14 -4 11	mer 24 7 -5 -27
    messa* -5 -2 21 -14	message -6 -3 26 -18	mest -3 15 -4 -9	meta 0 2 -13 10	metas 8 12 -3 -17	middle 78 -49 -17 -26	midsu* -5 -4 17 -9
    midsummer -6 -4 21 -12	mig 17 -16 8 -10	min 11 -12 7 -7	minst 12 8 -1 -19	minut* -13 -2 -6 20	minute -11 3 -1 8	minute_demo -7 -6 0 13
    minuter -2 -9 -6 16	minutes -14 6 -1 9	missi* 11 -5 -4 -2	misstag -6 -2 -5 12	mitt 4 -8 -12 13	moa 8 -14 -1 8	moder* -9 -22 13 17
    moderation -3 -20 7 15	moderering -10 0 15 -5	moms -2 -4 -6 11	mona 11 -4 0 -7	monit* -3 -11 16 -2	monitored -3 -14 19 -3
    month -6 -5 15 -5	months 11 -2 -5 -5	more 0 -13 31 -20	morning 3 5 4 -12	morse -14 -7 -7 27	most -16 10 0 6	mote -10 5 16 -12
    moten 12 -1 -4 -7	motta* -9 -2 12 -1	mottagare -13 -2 16 -2	mrs 2 -11 -1 10	music -1 -1 -15 17	must 6 -15 -1 11	mvh 14 21 -41 1
    mvh_stefan 3 11 -9 -6	my -8 -16 -22 41	my_cv -19 -2 -3 24	my_name -9 0 -1 11	mycket -20 -11 -11 38	mycket_for -14 8 -4 9
    myndi* -8 34 -4 -24	myndigheter -8 27 -4 -16	n -3 -4 -9 16	nagon -32 15 -14 27	nagon_har -8 -26 -2 35	nagonstans -4 9 6 -11
    nagot -30 27 9 -8	nagot_fran -5 -3 12 -4	name_is -9 0 -1 11	namn 43 0 -4 -40	nar -6 15 14 -22	nar_vi -8 12 -1 -4	nasta 15 -9 -2 -5
    nat -6 -8 -1 14	need 11 18 0 -32	need_from 20 -18 0 -3	need_to -3 8 8 -13	nej 7 13 -1 -18	netwo* 13 -13 0 0	network 16 -16 0 0
    new -1 -8 16 -7	next -8 16 -8 -1	ni -24 -64 -43 115	ni_far -10 -1 -1 11	ni_for -5 27 -1 -20	ni_gora -11 -4 -2 17	ni_har -17 -3 -6 26
    ni_lagga -9 -10 -1 21	nicht -6 -4 18 -8	night -8 -7 -3 17	night_and -6 -5 -2 14	no 13 -8 -20 14	nomin* -4 -2 -9 14	nordh* -11 1 10 -1
    not 11 8 4 -25	notAsked 38 -160 54 20	not_be 16 -3 -5 -9	not_reply -2 -10 17 -5	not_the -11 -6 -1 16	not_write -7 -4 0 11
    nothi* -6 -16 15 6	nothing -7 -20 19 7	novem* -3 -11 -6 19	november -3 -14 -7 23	now 32 -12 -23 3	nu 21 -22 7 -8	nu_ar -6 -14 5 14
    number -13 21 -1 -8	ny 22 -7 -1 -15	nya 12 3 -1 -14	nyar 12 -5 6 -14	o -3 16 -4 -10	och 11 -26 -13 30	och_att 13 -2 0 -10
    och_en 17 -1 -3 -12	och_fick -5 -3 -5 12	och_hans -7 -1 -4 11	och_hon 14 -9 -1 -4	och_ingen -3 19 -3 -13	och_jag -5 -2 -6 12
    och_lagger 7 -11 -3 7	och_linkedin -9 11 -3 2	och_med -5 -3 12 -4	och_saljer -9 -4 -3 15	och_skulle -3 -4 -9 16	och_soker -11 -4 -4 18
    och_svarar -3 -5 17 -10	och_tack 10 -11 12 -12	och_tillganglighet 11 -1 -2 -9	och_vi 2 -8 -5 11	ocksa -18 18 -9 8	odt 13 -6 -4 -4
    of 21 -17 -31 25	of_a -4 12 -2 -6	of_its 17 -2 -7 -9	of_us 10 -21 -3 15	offen* -4 -6 -8 18	offic* 28 -5 10 -33	office -4 28 -2 -23
    officer 16 -6 -2 -9	officers 1 -12 13 -2	official 9 3 5 -17	officiell 15 -2 -2 -12	ofta -16 31 -2 -14	often -4 12 -8 -1
    okej -8 21 -5 -9	om 26 -15 -26 12	om_att 15 -7 0 -8	om_det 12 -4 -2 -5	om_du -9 -4 18 -6	om_en 18 -9 -6 -4	om_instagram 10 -13 9 -7
    om_moderering 13 -1 -5 -8	om_nagon -9 13 0 -4	om_ni -4 -6 -16 26	on -6 -9 -10 22	on_facebook -6 3 -11 13	on_linkedin -16 25 -2 -8
    on_threads 8 -11 6 -4	on_thursday -7 -13 -1 20	on_tiktok -14 -20 13 20	on_x -6 -2 -6 15	on_your -6 -5 -4 14	on_youtube 18 0 -13 -6
    once -15 8 17 -10	one 19 0 0 -18	only 12 30 -11 -31	open 12 -15 9 -6	opini* 11 -6 -2 -4	opinion 13 -6 -2 -5	oppen 11 -6 -3 -2
    oppna 23 -6 3 -20	oppnar -11 -15 3 22	or -47 62 -9 -8	or_does -13 21 -2 -6	or_is -13 30 -3 -14	or_madam -10 0 -3 12	origi* -2 -11 -2 14
    orkar -13 0 -2 15	orolig -3 11 -1 -8	oss -45 4 -28 60	oss_? -3 -8 -1 12	oss_efter -8 14 -1 -5	oss_for -8 1 -5 12	oss_i -13 12 -5 6
    ossian -5 -13 0 19	our 9 -3 -25 17	our_ai -4 -12 -1 17	our_head 0 13 -8 -5	our_phd 13 -13 0 0	our_plan 13 -2 -2 -10	out -20 30 -5 -6
    over -13 24 -16 3	over_efter 9 4 -1 -13	over_huvud -1 15 0 -14	own 13 16 -13 -20	pa -19 -11 -13 42	pa_0 3 -13 0 10	pa_alla 6 13 -4 -15
    pa_att -3 -17 -2 22	pa_cbh 12 -5 -4 -4	pa_detta -9 0 15 -6	pa_en -13 -3 -4 20	pa_ett -8 31 -6 -19	pa_facebook 1 -11 -9 18
    pa_insta 7 -13 -2 7	pa_instagram 5 -15 -5 15	pa_kth -9 -28 -4 40	pa_sin -12 18 -1 -5	pa_tiktok -20 -10 2 27	pa_torsdag -10 -8 -3 21
    pa_var -14 -5 10 9	pa_vara 11 -5 -3 -3	pa_x -18 -4 -3 24	page -8 37 -16 -16	page_? -5 11 -1 -5	pages 9 7 -4 -13	paragraph -11 12 0 -1
    partn* -21 0 0 21	partner -16 -12 1 26	partners -12 13 0 -1	pastar -4 11 -1 -6	payment -2 -1 -10 12	pdf 22 -3 -10 -10
    pensi* 14 -1 -1 -12	pensionerad 12 -1 -1 -10	people 12 -9 -8 4	per 12 -20 14 -6	perni* 13 -2 0 -11	pernilla 16 -3 0 -13
    perso* 19 13 -13 -20	person -23 3 -7 24	personal 18 -4 -8 -8	personal_data 16 -2 -5 -10	personer 18 4 -6 -17	personer_som 11 -2 -1 -9
    personnummer -9 16 -2 -5	personuppgifter 12 -1 -1 -10	petra -4 -7 -1 12	phd 28 -19 -5 -5	phd_students 11 -4 -4 -4	physics 0 -10 -1 11
    pictures -2 11 -2 -7	plan 28 -11 -1 -17	plan_for 23 -2 -3 -18	plann* -6 -2 -7 14	planned -9 -2 -8 19	platform 8 -11 -2 4
    plats -7 -2 -10 19	please 11 -45 4 30	please_find -9 -3 -2 13	please_have 10 -13 -1 5	please_remove -6 -2 -6 14	please_see 22 -2 -5 -16
    please_take -2 -6 -5 13	points 8 2 -1 -11	polit* -5 11 -2 -4	posit* -9 -2 -2 13	post -12 5 16 -10	postd* 16 -10 -3 -4
    posti* -8 -9 -1 17	posting -10 -11 -1 21	posts 5 -19 3 10	prata -4 14 -1 -9	prata_om -3 11 -1 -7	pratar -3 -12 -10 25
    prefe* 5 -4 11 -12	prefekten 11 0 -4 -7	preferences -6 -12 19 -2	prenu* -6 -1 11 -4	prepa* -10 11 0 0	privat 16 -1 -1 -14
    probl* 6 -2 -12 8	problem 8 -3 -15 10	proce* 9 6 -2 -13	process 11 -1 -1 -9	prof 21 -19 -5 3	profe* -1 -10 -11 22	professor 1 -4 -12 14
    profi* 11 5 -4 -13	profile 10 6 -5 -14	progr* 13 -18 -11 16	programmes -3 -3 -8 14	programmets -3 -15 -2 19	proje* -17 11 -8 14
    project -14 17 -4 0	projektet -10 -3 -6 18	promi* 23 -8 -15 0	promised 30 -4 -16 -10	properly -4 12 -4 -4	publi* 6 19 -9 -16
    publicera -4 17 -3 -10	publicerar 13 -1 -2 -10	publish -9 11 -1 -2	punkt -10 13 -1 -3	punkt* 11 -8 6 -9	punkter -2 -3 11 -7
    punkterna 13 -6 -4 -4	put 36 -4 -20 -16	quant* 19 -2 -9 -8	quantum 23 -3 -12 -10	questions 15 -2 -6 -7	quick 15 -4 -3 -8
    racker -8 22 -3 -12	racker_det -9 20 -1 -11	rackvidd -3 12 0 -9	radera -12 17 0 -4	rakna -6 -6 15 -3	raknar 0 11 -2 -10
    raknas -4 21 -1 -16	ratta -1 -10 0 12	re -19 11 14 -6	read 1 -19 45 -30	read_more 6 -13 18 -11	ready -1 11 -8 -1	real -11 -11 10 12
    recei* -8 -13 9 12	receive -4 -15 12 7	receptionen 13 -4 -1 -7	recip* -3 -2 13 -8	recipient -2 -2 11 -8	redak* -6 29 -7 -17
    redaktorer -6 30 -2 -23	redan 20 -3 6 -26	redan_nu -2 -1 11 -10	refer* -3 -14 7 9	regar* 3 17 -23 1	regards 5 21 -27 -3
    regis* -18 7 14 -3	registrerats -14 -2 21 -5	reklam 2 12 -2 -12	rekom* -1 15 -1 -14	rekry* -10 -3 -1 14	rekto* -8 -3 -8 19
    rektors -10 -3 -10 22	rektors_kansli -8 -3 -8 18	relat* -10 13 -1 -2	remov* -7 -6 -3 16	remove -8 -2 -8 17	removed -9 -8 -4 20
    reply -4 -15 20 -1	reply_to -3 -11 23 -9	repor* -8 -6 -6 20	reported -1 -9 -1 11	reporter -3 -10 -4 17	resea* 17 11 -7 -22
    research 19 14 -7 -27	resten 27 -6 -4 -18	resur* -12 -3 -2 16	resurser -15 -4 -2 20	right -16 3 -1 14	right_person -11 -6 -1 16
    rights -16 21 -1 -5	ring -6 -15 -5 25	ringa -5 17 -3 -10	ringer 1 -19 -2 20	robot -5 12 -2 -5	ronja -1 13 -1 -11	roos 30 -13 -4 -15
    rota -1 -12 13 0	roughly -4 13 -8 -1	routi* -5 20 -4 -11	routine -7 25 -6 -14	royal -1 11 -1 -9	run 15 -4 -7 -6	s -2 -13 12 3
    s:+_youtube 11 -1 -1 -9	s:0 -55 -50 94 -2	s:0_och 13 -1 2 -14	s::_0 -7 -1 15 -6	s::_ansokan 11 -5 0 -6	s::_avstamning -9 -6 20 -8
    s::_er -4 -2 13 -8	s::_ert -2 -2 11 -7	s::_forslag -5 -3 18 -11	s::_instagram -22 -4 31 -5	s::_komplettera -17 -1 20 -2
    s::_linkedin 12 -16 27 -25	s::_meeting -6 -2 14 -7	s::_sv -16 -11 39 -15	s::_your -16 23 1 -8	s:^_0 -4 -5 11 -2	s:^_alt -4 20 -4 -13
    s:^_ansokan 28 15 -20 -26	s:^_application 11 -8 -11 6	s:^_arende -14 -6 28 -10	s:^_automatiskt -1 -4 13 -8	s:^_begaran -7 -5 -14 26
    s:^_byta 12 -5 -1 -6	s:^_dela -4 -19 -2 24	s:^_din -5 -5 21 -12	s:^_discord 15 -1 -3 -11	s:^_facebook 16 -11 0 -5	s:^_far 19 -7 -2 -10
    s:^_fel -2 -15 -1 18	s:^_fraga -21 36 -2 -14	s:^_hackade -12 -14 -2 27	s:^_how -5 19 -3 -14	s:^_inbjudan -1 -1 -8 11
    s:^_inlagg -16 8 0 9	s:^_instagram 56 -22 -32 -11	s:^_is -5 28 -3 -22	s:^_kan -1 13 0 -12	s:^_komplettering 30 -3 -9 -19
    s:^_konto 21 -24 -5 4	s:^_linkedin 8 2 3 -13	s:^_mastodon 12 8 -4 -17	s:^_new 16 -11 12 -18	s:^_ny -1 -22 30 -8
    s:^_nyhetsbrev -18 -5 24 -1	s:^_our 31 -6 -25 -3	s:^_out -10 -9 37 -21	s:^_question 0 -14 0 14	s:^_re -43 13 67 -45
    s:^_samarbete -3 -18 -11 30	s:^_schrems -3 15 -4 -8	s:^_sociala -2 -8 -5 14	s:^_sv 8 -42 74 -56	s:^_tack -9 -6 0 13
    s:^_tagga -13 -5 -11 28	s:^_threads 27 -4 -9 -17	s:^_tiktok 25 12 -11 -29	s:^_till -5 -7 -7 18	s:^_tva -3 12 -1 -8	s:^_two -3 12 -1 -9
    s:^_underlag 37 -2 -12 -24	s:^_var 3 14 -1 -16	s:^_vem -3 18 -3 -12	s:^_vi 5 -9 -14 18	s:^_we -4 -9 -1 13	s:^_who -6 16 -10 -2
    s:^_x 1 10 -1 -11	s:^_your -10 -33 9 32	s:a -9 13 -2 -3	s:about -29 6 -9 25	s:about_your -12 -20 1 28	s:accou* 8 -6 23 -28
    s:account 15 -35 36 -19	s:account_for -14 -1 20 -6	s:accounts -7 42 -15 -22	s:ag -4 23 -5 -15	s:ai -4 15 -6 -7	s:alt -6 5 15 -16
    s:alt_text -5 4 13 -13	s:amnes* 13 -1 -5 -8	s:an 14 -9 5 -11	s:an_instagram 16 -20 5 -1	s:ang -9 18 -5 -5	s:annon* -4 0 14 -11
    s:annons -28 -8 -21 50	s:ansok* 29 8 1 -41	s:ansokan 35 10 0 -51	s:appli* -1 -12 6 4	s:application -1 -14 8 4
    s:application_for -20 -4 1 21	s:appro* -11 19 -2 -7	s:ar -13 8 22 -17	s:are -5 -2 12 -5	s:arende -19 -9 44 -21	s:arende_0 -14 -6 28 -10
    s:arkiv* -11 4 -10 17	s:arkivering -21 5 -10 24	s:asked -63 95 -37 -38	s:at -31 48 -6 -19	s:autom* -8 -5 21 -10
    s:automatiskt -2 -5 16 -10	s:automatiskt_svar -1 -4 13 -8	s:autosvar -7 -2 11 -2	s:av -12 -26 -21 51	s:avdel* 11 -7 -1 -3
    s:avdelningen 14 -9 -2 -3	s:avsta* -9 -6 20 -8	s:avstamning -11 -7 23 -10	s:before -27 45 -2 -20	s:begar* -7 -5 -14 26
    s:begaran -9 -7 -18 32	s:begaran_om -7 -5 -14 26	s:bild 16 7 -19 -4	s:bilder -11 36 -6 -25	s:bokni* -6 -23 0 28	s:bort -23 -1 -4 27
    s:byta 15 -7 -1 -7	s:c:account-named 97 -54 -18 -43	s:c:admission -36 -119 -35 151	s:c:ai-captions -109 112 -10 -36
    s:c:apply 42 -3 4 -57	s:c:ask-start 3 88 -43 -84	s:c:ask-word -59 36 -11 2	s:c:attached 53 -5 -34 -19
    s:c:auto-subject -114 -61 202 -124	s:c:away -22 -18 65 -40	s:c:checklist -33 18 35 -23	s:c:close -43 -1 -7 48
    s:c:complaint -65 -53 -59 113	s:c:filled-in 42 -7 -10 -33	s:c:hacked -48 -42 -12 82	s:c:has-account -96 -11 -24 81
    s:c:invite -34 -31 -59 93	s:c:job -71 -58 -29 120	s:c:may-we-start 16 -10 -1 -8	s:c:misc-other -40 -43 -57 100	s:c:money -34 -32 -35 77
    s:c:name-wanted 24 -5 -2 -16	s:c:not-yet -21 22 -1 0	s:c:our-application 54 -36 37 -77	s:c:permitted 14 23 -6 -38
    s:c:pitch -15 -30 -32 52	s:c:plan -26 57 4 -44	s:c:post-for-us -60 -68 -32 119	s:c:press -21 -21 -17 41	s:c:recommend -91 80 -4 -1
    s:c:record -15 -11 -29 50	s:c:rules -19 68 -20 -53	s:c:system -32 -24 44 -8	s:c:thanks -49 -39 -38 82	s:c:want-account 52 -16 -17 -22
    s:c:who-runs -27 108 -29 -78	s:call -6 -3 -9 16	s:chann* 36 -13 -12 -14	s:channel 18 -12 -1 -6	s:channel_for 14 -9 0 -4
    s:channels 30 -6 -15 -13	s:check* -1 15 -8 -10	s:checklistan -16 20 -2 -5	s:comme* -6 12 -4 -2	s:comment -7 14 -5 -3
    s:comment_from -6 12 -4 -2	s:could 12 -8 -1 -5	s:dela -6 -23 -2 30	s:deliv* -3 -4 17 -12	s:delivery -4 -5 21 -14	s:detta -6 -19 -3 26
    s:digest -4 -4 20 -12	s:din -9 -8 42 -29	s:disco* 14 3 -4 -14	s:discord 18 4 -5 -17	s:discord_server 15 -1 -3 -11	s:ditt -23 -26 32 15
    s:do -5 22 -3 -16	s:do_we -4 18 -3 -13	s:dokto* 15 -7 -5 -6	s:dokum* -2 -3 11 -6	s:dokument -3 -4 14 -7	s:en 11 -6 -3 -3
    s:engel* -15 28 -3 -12	s:engelska -19 33 -4 -15	s:engin* -2 -2 -10 14	s:er -42 -23 27 32	s:er_ansokan -21 -2 31 -8	s:ert -4 -13 12 6
    s:faceb* 9 -12 -8 10	s:facebook 11 -14 -10 12	s:facebook_sida -1 20 0 -19	s:faktu* -7 -24 13 16	s:far 22 -8 -2 -13	s:fel -3 -19 -2 23
    s:follow -4 -2 14 -8	s:follow_up -3 -1 11 -7	s:for 21 -34 7 5	s:for_avdelningen 11 -7 -1 -3	s:for_the -14 -6 13 8	s:form 2 11 -2 -11
    s:forsl* -4 -5 14 -7	s:forslag -5 -6 17 -8	s:forslag_pa -5 -3 18 -11	s:fraga -46 68 -5 -26	s:fraga_om -18 24 -1 -7
    s:fragor -6 -6 21 -10	s:fran -27 55 6 -38	s:fran_i -3 18 -1 -15	s:from -7 9 13 -15	s:godka* -1 11 -2 -8	s:group -5 11 -3 -3
    s:ha 27 -2 -8 -17	s:hacka* -8 -17 -3 26	s:hackade -15 -18 -3 33	s:hand -20 28 -2 -8	s:handl* -12 8 -5 9	s:har -17 9 17 -10
    s:have 12 -8 -1 -5	s:have_an 20 -20 0 0	s:how -6 23 -4 -16	s:i -32 49 5 -19	s:i_kth -15 -7 -4 23	s:i_sociala -17 12 16 -11
    s:ii -21 24 -2 -3	s:in -9 1 45 -41	s:in_0 -7 -1 18 -10	s:inbju* -1 -1 -8 11	s:inbjudan -2 -1 -10 13	s:inlagg -22 -7 17 11
    s:insta 44 -3 -15 -27	s:insta* 57 -41 -5 -17	s:instagram 68 -49 -9 -20	s:instagram_account -3 -20 27 -2	s:instagram_for 14 -8 -2 -4
    s:instagram_konto 19 -4 -1 -14	s:inte -7 -4 -6 17	s:inter* -16 -13 -3 31	s:invit* -8 -11 -9 27	s:is -11 20 -8 -5	s:kan_ni -5 -15 -3 22
    s:kanal 14 -2 -2 -10	s:kanal* 0 17 -15 -3	s:kanaler 0 21 -18 -3	s:kista 13 -3 -3 -7	s:kom -4 23 -5 -15	s:kom_ag -3 19 -4 -12
    s:komme* -7 -17 20 5	s:kommentarer -7 11 0 -4	s:kommu* -5 -16 6 15	s:kommunikator -6 -13 -1 20	s:kompl* 6 -10 33 -30
    s:komplettera -22 -1 25 -2	s:komplettering 26 -12 19 -35	s:komplettering_av 11 -1 -6 -4	s:konto 11 -31 -1 14	s:konto_for 33 -8 -4 -22
    s:konton 3 43 -4 -43	s:kontot -10 26 -11 -9	s:kth -46 26 -11 21	s:kth_linkedin -13 -2 0 15	s:kth_namn -15 -7 -4 23	s:kurs -4 19 -3 -13
    s:lab -17 -2 24 -6	s:lank -13 3 -10 16	s:lever* -17 -1 20 -2	s:linke* 0 -8 17 -12	s:linkedin -1 -10 21 -15	s:list -5 8 11 -15
    s:losen* -8 36 0 -28	s:lost -6 -18 16 8	s:man -6 16 -2 -9	s:masto* 15 7 -5 -17	s:mastodon 18 9 -6 -21	s:me -3 -4 -12 19
    s:med 32 -24 -20 9	s:media 21 -26 16 -13	s:media_account 19 -16 -1 -3	s:medie* -4 -9 -3 15	s:medier -16 3 25 -15	s:meeti* -7 -3 17 -8
    s:meeting -8 -3 20 -10	s:meeting_about -6 -2 14 -7	s:meta -5 0 17 -13	s:mig -19 -6 -21 42	s:mote -11 27 9 -26	s:mote_om -7 16 8 -17
    s:motes* -3 -6 19 -12	s:namn -6 -15 -6 22	s:needed -25 15 -1 12	s:new 17 -14 24 -30	s:ni -7 -19 -3 27	s:nomin* -4 -3 -11 16
    s:nu 46 -24 -18 -7	s:ny -2 -26 36 -9	s:nyhet* -19 -7 19 7	s:nyhetsbrev -21 -7 28 -1	s:och 9 41 -29 -30	s:och_0 13 -1 2 -14
    s:och_kth -13 43 -4 -31	s:of -36 45 29 -37	s:of_office -10 -9 37 -21	s:office -12 -11 45 -26	s:om -66 22 -1 35	s:on 29 4 -23 -17
    s:one -11 15 -2 -3	s:or -8 54 -7 -44	s:our 6 -11 -50 49	s:our_account -20 14 -10 16	s:out -12 -11 45 -26	s:out_of -10 -9 37 -21
    s:over -20 32 -1 -13	s:pa -9 17 23 -34	s:pa_ditt -1 -19 24 -4	s:pa_engelska -15 28 -3 -12	s:pa_kth -1 -20 -3 23
    s:pa_linkedin 21 -7 -5 -10	s:pa_tiktok -1 -9 -2 12	s:page -17 6 -8 19	s:paket -9 -12 -20 39	s:pamin* -5 -4 19 -11
    s:paminnelse -6 -5 23 -13	s:phd -3 14 -2 -9	s:plan 62 -10 -32 -33	s:plan_for 20 -2 -4 -15	s:please 20 -21 -5 5	s:post -11 -11 -11 33
    s:posts -8 32 -3 -22	s:prakt* -12 0 -2 13	s:press* -6 -10 -7 22	s:project 13 -9 -2 -2	s:projektet -3 -3 -5 11	s:publi* -14 -8 -8 28
    s:publicering -17 -10 -10 34	s:punkt 15 -2 3 -17	s:punkt_0 13 -1 2 -14	s:quest* -16 -6 -13 32	s:question -20 -8 -16 37
    s:question_about -14 -3 -10 24	s:ratt -7 -7 -13 26	s:re -55 8 82 -48	s:reakt* 1 -10 -3 12	s:recei* -1 -2 16 -13	s:redak* -2 15 3 -16
    s:regler -6 11 0 -4	s:reque* 0 -14 9 5	s:request 0 -17 11 6	s:samar* -3 -18 -11 30	s:samarbete -4 -22 -14 35	s:schre* -20 14 13 -9
    s:schrems -23 17 15 -11	s:schrems_ii -18 21 -1 -2	s:server 19 -1 -4 -13	s:server_for 15 -1 -3 -11	s:sida 21 29 0 -48	s:ska -13 -1 -4 17
    s:socia* -14 2 22 -12	s:social 10 -32 30 -11	s:social_media 18 -22 13 -10	s:sociala -16 3 25 -15	s:sociala_medier -14 2 22 -12
    s:soder* 13 -10 0 -3	s:sodertalje 16 -12 0 -4	s:sokes -3 -8 -9 19	s:som -15 2 -8 18	s:stati* -6 34 -2 -26	s:story -5 -28 -8 36
    s:strat* -4 -6 -3 12	s:strea* 11 3 -4 -11	s:stude* -7 46 -8 -33	s:student -4 14 -2 -8	s:studenter 0 18 0 -18	s:students 0 16 -4 -13
    s:students_at -4 14 -2 -9	s:sv 9 -52 85 -68	s:svar -9 12 10 -14	s:tack -11 -7 0 15	s:tack_for -9 -6 0 13	s:tagga -16 -7 -13 35
    s:text -18 4 10 3	s:the -19 -6 20 5	s:the_account -11 15 11 -16	s:the_lab -22 0 23 -2	s:this -4 17 9 -23	s:threa* 40 -5 -11 -28
    s:threads 47 -6 -14 -34	s:threads_account 17 -2 -8 -7	s:tiktok 39 9 0 -52	s:till -19 14 -38 33	s:till_var -1 20 0 -19
    s:to 24 -20 24 -31	s:tva 3 14 -2 -15	s:tva_konton 2 11 -2 -12	s:two 17 9 6 -32	s:under 0 -8 -5 13	s:under* 30 -23 -16 9
    s:underlag 45 -3 -14 -29	s:unive* -10 -9 6 13	s:up -3 -2 14 -9	s:upp -12 -8 -7 23	s:utbyt* 11 -1 -1 -9	s:vad -13 15 0 -1
    s:var 2 16 -3 -15	s:var_facebook -1 20 0 -19	s:vara 0 37 -2 -35	s:vart -2 -44 -9 50	s:vart_konto 2 -12 -4 14	s:vb 12 -10 0 -2
    s:vem -4 22 -4 -15	s:vi 14 -32 2 13	s:vi_vill 11 -6 -5 0	s:video -7 -25 -8 38	s:vill 23 -10 -10 -4	s:vill_ha 22 -2 -6 -14
    s:vimeo 11 -2 -5 -4	s:vs -19 23 -1 -4	s:we -1 14 -7 -7	s:weekly -1 -2 11 -9	s:who -7 20 -13 -2	s:with -11 -32 -6 46	s:x -14 3 -14 24
    s:x_account -11 -4 -11 25	s:you -6 -9 4 12	s:your -51 -43 26 56	s:your_account -2 -4 14 -9	s:your_application -9 -3 17 -5
    s:youtu* 53 -13 -18 -29	s:youtube 63 -16 -22 -35	sa 24 -6 12 -30	sa_fall -4 22 -2 -16	sa_mycket -3 -17 -5 24	sa_stall 15 -1 -2 -12
    sag_till 11 -3 -1 -7	saga 23 -5 -8 -11	sager -2 18 -3 -13	sagt 12 -8 -1 -3	sak -8 14 -3 -4	saken -2 -10 -2 14	saker 1 -9 -4 11
    saljer -17 -8 -8 30	same 4 24 -14 -14	samma 26 -9 -5 -13	samma_sju 12 -6 -3 -3	samty* 12 -2 -2 -8	samtyckesblanketten 11 -1 -1 -9
    satta 0 -7 -3 11	saves 10 -14 8 -5	saw 0 -21 -1 22	says -3 20 -4 -14	schol* -2 15 -3 -10	school 17 15 -6 -27	schrems_ii -9 14 -4 -1
    sci -4 -13 -1 18	scien* 16 -4 -5 -7	science 20 -5 -7 -9	se 37 -16 -18 -3	se_bifogad 12 -1 -7 -4	section 1 13 -3 -11	sedan 2 -24 9 14
    sedan_i -8 -7 15 -1	see 45 -10 -6 -30	see_attached 12 -2 -2 -8	see_the 24 -3 -5 -17	sekti* -8 20 -3 -10	semester -2 -4 12 -6
    senast -2 -5 -7 13	send 19 -3 5 -23	send_you 24 -11 -3 -11	senior -5 -9 0 14	sent 11 8 2 -21	separ* -12 4 0 8	separat -10 -1 0 11
    ses -12 5 -7 14	short -93 46 -18 46	should_i 11 -14 -1 4	show 0 -11 -1 12	showc* -4 17 -2 -11	showcase -5 20 -3 -14
    showcase_page -4 17 -2 -11	sida 55 -22 -13 -24	sida_for 13 -8 -1 -4	sida_och 12 -5 -4 -4	sida_om 15 -9 -2 -5	sida_pa -8 -4 -2 14
    sidan 15 -14 13 -14	sie -10 -5 25 -11	sig 12 -14 -4 6	signed -1 -12 16 -4	sin -14 26 -2 -10	sina -2 12 -2 -9	since 20 6 -4 -23
    since* 13 -1 -3 -10	since_the 14 -2 -3 -10	sincerely 16 -2 -3 -12	single -14 22 -1 -8	sir -11 -4 -7 21	sir_or -10 0 -3 12
    sits -5 11 -2 -4	sitt -5 16 -4 -7	sitter -7 7 18 -19	sitter_i -5 -4 12 -3	six -2 -10 -6 18	sju 5 1 6 -12	ska -9 26 -14 -5
    ska_bli -4 -13 -2 19	ska_det -1 12 -1 -10	ska_folja 1 10 -1 -12	ska_ha 14 -8 -2 -5	ska_vara 3 -11 -1 9	ska_vi -18 -2 -10 29
    skick* 22 -22 5 -5	skicka -1 -11 -2 14	skickar 28 -16 -5 -8	skickar_den 13 -12 0 -1	skickat 5 -11 -9 14	skickat_fran 12 -2 -7 -2
    skickats -4 -4 16 -9	skolan 10 -4 5 -11	skota 22 -16 -1 -5	skoter 25 -7 -2 -16	skoter_det 11 -3 -1 -7	skriv* 17 -6 -4 -7
    skriva -9 25 -4 -14	skriver -13 1 4 7	skrivit 34 -11 -11 -13	skrivit_om 13 -1 -5 -8	skrivit_pa 11 -2 -2 -8	skulle 17 -29 -20 28
    skulle_bli -6 -17 -2 24	skulle_vi 7 10 -2 -16	slutar -10 -1 -6 17	so 19 -5 -12 -3	socia* -16 13 1 1	social 7 -13 -9 14
    social_media 2 -6 -10 13	sociala -19 17 -7 7	sociala_medier -15 13 -6 7	soder* 3 -18 -3 19	sodertalje 6 -17 -2 12	soker -6 -12 -6 23
    som 11 1 -14 1	som_administrator -2 14 0 -12	som_ar 11 -3 -2 -7	som_en 13 -1 0 -12	som_inte -4 12 -2 -6	som_kan -2 11 -3 -6
    some -11 17 -2 -4	someb* -7 -4 -5 15	somebody -8 -5 -6 19	someo* -5 16 -2 -10	someone -6 20 -2 -12	somet* -10 24 -2 -13
    something -12 30 -3 -16	something_in -7 12 -1 -4	somma* 12 12 -2 -23	sommaren -10 17 -1 -7	sonja 17 -2 -9 -7	sorry 15 -3 -5 -7
    speak -5 -12 -1 17	speak* -5 -6 -5 16	speak_to -4 -10 -1 14	spend -2 11 -1 -8	sprida -11 -2 -2 15	sta -1 13 -1 -12	staff -12 11 5 -5
    staffing -6 -6 -1 12	stall 19 -1 -3 -15	stanga -9 -9 -1 18	stangs -13 -5 8 9	star 10 11 -7 -14	star_i 13 -2 -2 -8	start 31 -10 -7 -16
    starta -6 10 11 -15	stefan 3 14 -11 -7	step -1 -12 13 0	stina -3 17 -2 -13	stock* 15 -1 4 -18	stockholm 20 -5 6 -21	stopp* -5 -1 15 -9
    stori* 4 17 -8 -13	stories 5 21 -10 -16	stories_? -4 17 -1 -12	stort -4 -5 -2 11	story -4 -15 -6 24	stude* 20 -3 -28 10
    student 0 -27 -10 35	studenter_pa -2 -7 -2 11	studenterna 4 13 -6 -12	studentforening -1 18 0 -17	students 21 -1 -15 -4
    students_in 11 -2 -5 -4	styre* 5 14 -2 -18	styrelsen 1 18 0 -18	subje* 25 9 -20 -16	subject 29 11 -25 -20	subject_area 36 -5 -20 -13
    submi* -12 10 6 -4	submit -15 16 0 0	suit -6 -3 -3 12	suppo* -12 7 14 -9	support -15 9 17 -11	svar -13 -21 34 -2	svar_pa 2 -2 23 -23
    svara -29 -3 33 -2	svara_pa -6 -5 12 -1	svarar -4 -15 27 -9	svarat 11 -6 -1 -4	svaret -8 14 -3 -4	swedi* 6 13 -4 -16
    swedish 7 15 -4 -19	synas 7 -13 -1 7	synpu* 0 12 -4 -8	t -16 29 3 -17	t_answer -6 -16 -3 25	t_find 0 12 -2 -10	ta 9 -15 -7 12
    ta_bort -9 -5 -4 18	tack -13 -14 14 12	tack_for -22 -8 8 21	taget -1 17 -7 -9	take -7 -18 -13 34	take_it -2 -6 -5 13
    takeover 7 -13 -1 7	takes -3 11 -8 -1	tankt 12 -28 -3 19	tankt_pa 7 -21 -2 16	tar 10 -13 -9 11	target -9 -5 -2 15	team 17 -13 -14 11
    technology -1 11 -1 -9	tekniska -3 12 -1 -8	tell 6 18 -3 -21	templ* -8 12 1 -5	template -10 14 2 -6	ten 25 -5 -7 -14
    ten_points 18 -9 0 -9	text 31 -22 6 -17	thanks -5 58 -17 -41	that -10 -9 -4 23	that_kth 0 -18 -1 18	that_your -9 -4 0 13
    the 9 23 -22 -12	the_0 -8 -2 15 -6	the_account -10 11 0 0	the_attached 21 -2 -5 -14	the_attachment 11 -5 -2 -4	the_document 17 -8 -1 -8
    the_eu -15 10 -1 6	the_language -4 11 -1 -7	the_right -11 -6 -1 16	the_same 3 19 -11 -12	the_school 13 -1 -2 -10	the_whole -5 -4 17 -10
    their -1 12 -6 -5	them -4 -15 9 11	there -9 27 -37 15	there_a -12 36 -17 -8	there_are 17 0 -10 -9	this -16 -12 60 -33
    this_because -5 -10 16 -2	this_email 0 -2 15 -12	this_is -11 10 2 -1	this_message -2 -11 19 -6	though -12 -7 -8 26	threa* 19 -16 12 -16
    threads 23 -19 15 -20	three -3 -7 -6 15	through 10 -5 -12 6	thurs* -11 -14 -1 25	thursday -13 -18 -1 30	tid -15 7 -12 20
    tiden -11 -6 4 12	tiktok 17 -37 -15 29	tiktok_och -9 -4 -9 21	till -15 1 28 -19	till_0 11 -8 -2 -2	till_alla -11 -5 11 5
    till_om 11 -3 -1 -7	tilla* 6 4 3 -13	tillg* 25 -4 -2 -20	tillganglighet 14 -5 2 -12	tills* -4 -2 -7 12	tim -4 -16 -1 20
    tiny 55 -5 4 -76	tio -10 -5 3 12	tio_punkter -8 -2 11 -1	tisda* 12 -11 -1 1	tisdag -3 -7 -1 11	tjans* -11 -1 8 4	tjena 15 -2 -5 -9
    to -8 29 5 -28	to_be 15 11 -8 -18	to_do 10 -6 8 -11	to_know -4 12 -1 -7	to_my -14 -16 2 26	to_put 17 -1 -9 -8	to_start 13 -10 -1 -2
    to_the -13 15 6 -7	to_this -1 -11 18 -6	today -14 -6 6 13	tog 1 -18 -2 18	together -8 11 0 -3	told 1 15 -5 -11	too -5 16 -3 -10
    torsd* -10 -7 -5 22	torsdag -11 -5 -6 21	torsdag_? -9 -7 -5 20	tove -2 -8 -4 13	track* -7 -5 0 11	tracking -8 -6 0 14
    transfer -12 13 0 -1	transfers 0 -12 13 0	tre 32 -10 -3 -19	tryck* -8 -23 -5 35	turas 13 -1 -1 -11	turas_om 11 -1 -1 -9
    tuva -2 11 -2 -8	tva 25 -10 -3 -13	tva_inlagg 15 -12 -1 -2	tva_personer -8 11 0 -3	tva_veckor 14 -23 0 8	two 18 -10 7 -16
    tycker 15 -9 -2 -4	und -6 -3 16 -7	under -9 11 0 -2	under* 35 2 -9 -29	under_our -5 19 -2 -13	underlaget 32 -4 -10 -18
    undertexter 11 -1 2 -13	undrar -16 41 -9 -19	unive* -5 -46 -9 57	universitet 20 -20 3 -3	universities -20 -28 -7 52
    university -9 -5 -5 19	unkno* -3 -13 1 15	unknown -4 -15 1 18	unsub* -7 -13 30 -12	unsubscribe -8 -16 36 -15
    unsubscribe_manage -5 -10 16 -2	up_for -1 -13 8 6	upp -1 35 -20 -17	upp_en -6 17 -4 -8	uppdr* 0 -13 -1 14	uppgifter 11 -1 -1 -9
    ur -6 17 -2 -9	urgent -5 -4 14 -5	us 20 -15 -30 23	us_from -3 -7 -4 14	us_know -1 -1 -12 14	usa 14 -2 -2 -10	use -22 32 -6 -5
    use_the -10 11 0 0	ut -13 -6 -24 39	utan_att -7 11 -1 -4	utbildning -13 7 8 -2	v -7 -22 6 22	vad 29 -21 -11 2	vad_ar 12 -3 -3 -7
    vad_gor 17 -15 -2 0	vag 3 -20 -1 19	valha* -1 -13 -3 17	valhallavagen -2 -16 -4 21	valkommen -1 0 -11 13	vanli* -25 5 -11 29
    vanliga -27 -8 -8 42	vanliga_halsningar -15 -6 -7 27	vanligen -11 20 -5 -4	vanligt -8 -4 -2 14	var 38 -25 -7 -8
    var_ansokan 18 -13 -1 -4	vara 32 15 -8 -40	vard 12 -9 -2 -2	varje 21 -12 -18 7	varje_dag 12 -7 -2 -3	vart 13 -26 -14 25
    vart_instagram 1 -12 -5 17	ve 12 4 -5 -11	ve_been -3 13 -2 -8	veckan 28 -26 10 -13	veckor 14 -29 -1 16	vem 0 -12 -7 18
    vem_ar -4 13 -3 -6	verkt* 6 24 -2 -28	verktyg 4 32 -3 -33	vi 55 -1 -49 -9	vi_? 29 -29 -2 2	vi_ar -1 -8 -3 12	vi_behover -9 -6 -6 21
    vi_fa 14 -5 -1 -7	vi_gor -5 18 -4 -10	vi_har 0 18 -16 -2	vi_heter -8 -3 -6 17	vi_hjalper -2 -10 -3 14	vi_inte 29 -13 -5 -13
    vi_om -5 11 -2 -5	vi_raknar -6 14 -1 -7	vi_ses -3 -7 -2 11	vi_sitter -4 12 -1 -7	vi_ska 11 8 -3 -17	vi_vet -12 10 -1 2
    vi_vilja 11 -1 -1 -9	vi_vill 46 -18 -5 -24	via -6 -3 -5 14	vid -15 -19 27 7	video 1 -11 -11 20	view -3 -15 23 -6	vilja 28 -1 -8 -19
    vilken -8 -22 -4 33	vilket -11 47 -3 -33	vilket_verktyg -5 27 -1 -20	vill 68 -8 -16 -49	vill_bli -10 18 -3 -6	vill_garna 24 -16 -1 -8
    vill_ha 34 -11 -12 -12	vill_lagga -11 10 8 -8	vill_vi 22 -5 -4 -13	ville 0 7 -12 4	ville_bara -5 -4 -8 16	vindkraft 12 -4 -4 -4
    visit* 2 -14 -4 16	visitors 0 -16 -5 20	w 12 -2 -2 -8	want 42 -5 -17 -23	want_a 12 -2 -3 -7	want_to 22 2 -7 -17	was -12 -2 11 2
    was_a -5 -3 -5 13	we 25 9 -29 -9	we_do -4 16 -7 -6	we_have 28 -14 -3 -12	we_re -10 11 0 0	we_use -3 11 -1 -7	we_want 33 -10 -10 -14
    we_will -15 10 -2 7	we_would -1 -16 -9 24	web -9 23 3 -18	web_page -14 20 -2 -4	week 21 -20 1 -3	week_? -11 -2 -1 13	weekly 19 -24 -3 9
    well 17 -2 -1 -14	what_happens -11 13 -1 -1	what_is -11 21 -5 -6	what_we 11 -5 -2 -4	whatsapp 1 12 -7 -5	when 1 17 -1 -18
    where_do -3 -11 -3 17	which -14 27 -6 -8	who -19 32 -9 -6	who_is -5 11 -2 -4	whole 2 -6 21 -17	why 5 -18 14 -1	will 14 -17 9 -7
    will_be -4 -5 14 -6	will_not 11 -5 -10 3	wishes 12 -3 -7 -3	with 26 0 -27 -2	with_the 21 -9 -7 -5	working -1 -9 -1 12
    works* -2 -4 -6 11	workshop -3 -5 -7 14	would -1 -31 -20 49	would_be -15 5 -9 18	would_like 30 -14 -12 -5	would_take -6 -4 -1 11
    write -14 -4 13 5	writt* -6 18 -4 -8	written -8 21 -5 -10	x -34 -8 -18 57	xx 0 -5 -8 12	year 17 -5 -4 -9	yes -14 13 -2 4
    yeste* -9 -15 -7 30	yesterday -11 -18 -9 37	you -3 -60 1 58	you_are -10 -6 -1 16	you_don -3 -13 6 9	you_for -13 3 -3 13
    you_need 26 -19 0 -7	your -43 -29 0 67	your_instagram -7 -1 15 -7	your_social -15 -5 -7 26	yours 20 2 -16 -8	youtu* 42 5 -21 -28
    youtube 51 6 -26 -35	youtube_channel 14 -9 -1 -3	youtube_kanal -6 12 -1 -5	z -20 -7 -3 29	zu -6 -3 16 -7
    """
}
