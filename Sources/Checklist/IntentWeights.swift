/// The trained weights of the intent model; the test `the_shipped_weights_are_those_that_the_examples_give` makes this file with SMDESK_RECORD=1.
enum IntentWeights {
  /// How many features are kept.
  static let count = 2500
  static let text = """
    "_i -9 23 -4 -10	"_kth -16 41 -9 -18	"_on -2 24 -2 -20	(_attached 16 -11 -1 -5	)_is 4 -1 -14 11	)_och 17 -5 -5 -7	,_0 -1 -24 22 3
    ,_a 34 -26 -12 0	,_about 15 -12 -1 -3	,_admissions 0 17 -2 -16	,_ar -25 33 1 -10	,_could 4 -14 -2 12	,_det -1 -9 -6 15
    ,_eller -19 31 -3 -10	,_en 0 16 -3 -14	,_for 13 2 -3 -12	,_forwarded -5 -4 17 -9	,_here 20 -4 -10 -7	,_how -17 2 -1 16	,_i 40 -29 -17 4
    ,_in 4 -14 -6 16	,_is -19 42 -5 -21	,_jag -15 19 -13 7	,_och 18 -15 -6 1	,_or -13 25 -3 -9	,_our 0 14 -6 -8	,_prof 23 -12 -2 -9
    ,_sa 16 -8 7 -16	,_sag -4 -3 -8 15	,_sci -13 -15 -1 29	,_se 23 3 -9 -19	,_since 20 -2 -5 -13	,_skolan 17 -9 -2 -7	,_so 14 -5 -3 -7
    ,_stockholm 13 -2 -3 -8	,_subject 20 4 -12 -12	,_the 4 -14 7 4	,_vi -2 -6 -17 23	,_we 20 -14 -2 -4	,_who -14 6 -1 9	/_0 -14 -12 11 15
    /_moa 2 -25 -4 27	/_ossian -2 -12 0 14	0 -51 -62 43 68	0_0 -12 -19 41 -10	0_ar -2 -12 -7 21	0_hours -8 -10 -8 25	0_kr -12 -8 6 13
    0_men -3 -22 -2 26	0_minute -8 -8 -1 16	0_minuter -3 -5 -5 13	0_november -6 -12 -5 22	0_oktober -2 -4 -7 13	:_0 -22 -15 28 9
    :_alt 13 -16 8 -6	:_does -8 19 -6 -6	:_link -3 -2 13 -9	:_we 1 -11 -9 18	^_0 -14 -12 18 7	^_a -16 5 2 8	^_alla 14 -14 -2 2
    ^_annars -5 -5 -7 16	^_ansokan 21 -2 -7 -12	^_ar -29 27 -1 1	^_are -8 19 -4 -7	^_as 39 -5 -17 -19	^_basta 10 13 -5 -19
    ^_behover -6 15 -5 -5	^_best 12 3 -41 22	^_bifogar 22 -3 -7 -13	^_bild -10 -5 -2 16	^_can 7 -19 -6 18	^_could -3 -20 -7 29
    ^_da 28 -32 12 -8	^_dear -5 -6 -36 42	^_detta -8 -6 25 -12	^_din -10 -3 28 -16	^_ditt -23 -4 52 -27	^_do 4 14 2 -21
    ^_does -14 35 -3 -19	^_dokumentet 17 -7 -3 -7	^_du -16 -12 33 -7	^_en 14 0 14 -29	^_far -24 39 -6 -12	^_finns 5 12 -4 -13
    ^_for -24 -8 28 2	^_fotograf -10 -15 -8 32	^_fragar -5 17 -3 -9	^_frida -1 14 -2 -10	^_gar -16 34 1 -21	^_good 4 10 1 -15
    ^_halla -3 -9 -3 14	^_halsn -9 11 -15 12	^_halsning -7 22 -2 -14	^_happy -5 -4 17 -9	^_har 21 -40 -28 44	^_hej -9 7 -30 31
    ^_hejsan 7 13 -4 -16	^_hello -22 5 -24 38	^_hi 11 11 -28 2	^_hoppas 15 -4 -7 -5	^_how 6 -2 8 -14	^_hr -13 -11 -3 24	^_hur 3 33 -3 -33
    ^_i -33 -6 -20 55	^_ich -4 -6 15 -5	^_if -27 20 13 -7	^_ingen -9 -6 -8 22	^_is 13 25 -5 -33	^_it 23 9 1 -35	^_jag -16 -50 12 50
    ^_just -14 14 -4 4	^_kan 34 -81 -16 60	^_kind -16 4 -9 18	^_kindly -2 -2 -16 20	^_kontot -14 2 -3 14	^_kth 18 -9 -3 -8
    ^_ljudet -4 -3 -8 15	^_maste -11 21 -1 -9	^_mejlet -5 -3 16 -8	^_mvh 3 21 -39 12	^_my -19 12 -7 13	^_n -3 -2 -14 19	^_nagon 4 -23 -7 25
    ^_nar -15 -5 1 20	^_ni 7 -20 -5 17	^_no -14 -4 -5 22	^_nothing -6 -3 17 -9	^_och -16 34 -2 -17	^_om -11 20 2 -12	^_one -5 18 -8 -5
    ^_or -9 14 -3 -3	^_our -2 -7 -11 19	^_please -10 -18 -5 31	^_programmet 23 -5 -8 -10	^_racker -11 17 -1 -6	^_raknas -10 22 -1 -11
    ^_read 0 -11 17 -6	^_regards 11 -27 -11 27	^_ring -4 -9 -1 14	^_se 21 -14 -3 -5	^_ska -11 26 -2 -13	^_skickar 20 -11 -1 -8
    ^_skickat 17 -2 -8 -7	^_som 17 -9 -2 -7	^_status -5 -3 19 -12	^_studenterna 17 -9 -3 -6	^_ta -10 -12 -15 34	^_thanks 10 53 -21 -45
    ^_the 16 5 3 -25	^_there 8 2 -14 3	^_this -7 -5 52 -42	^_till 13 -9 -4 0	^_tjena 18 -6 -3 -9	^_tva 14 -8 -1 -5	^_two 20 -18 -1 -2
    ^_undrar -8 26 -4 -15	^_unsubscribe -5 -10 22 -7	^_vad 26 -21 -5 0	^_vanliga -18 0 -6 23	^_var -3 16 12 -27	^_vem 3 -20 -2 19
    ^_vi 16 7 -30 6	^_view 0 -11 17 -6	^_vilken -5 -13 -4 23	^_vilket -12 41 -3 -27	^_vill -5 -4 13 -4	^_we 46 -20 -12 -17
    ^_what 23 -3 -3 -17	^_who -5 -7 -3 14	^_would -13 -5 -6 24	^_you -2 -22 34 -11	^_yours 23 7 -11 -19	a -17 23 -16 6	a_0 -8 -9 -1 18
    a_colleague -3 14 -1 -9	a_department -6 19 -1 -12	a_phd -3 -14 -2 18	a_showcase -7 19 -4 -8	ab -16 -23 2 35	abe -9 35 -5 -22
    acces* 12 -16 4 0	accessibility 15 -20 5 0	accou* 13 14 -14 -13	account 17 4 -4 -17	account_executive -8 -8 -1 16
    account_for 14 -8 -3 -3	accounts -13 15 -22 19	across -10 -11 -1 22	act -9 3 -7 13	add -3 8 9 -14	addit* 14 -11 4 -7
    additiv 18 -13 -3 -3	additiv_tillverkning 15 -11 -2 -2	admin -15 13 -5 7	admin* -4 8 13 -17	administrator -5 8 14 -18
    administrator_pa -1 15 0 -14	admins -2 -13 -5 19	admis* 1 16 -3 -14	admissions 2 21 -2 -21	after 21 -11 -4 -6	ag 11 14 -6 -19
    again* 0 0 18 -17	against 0 0 22 -21	agreed 23 -3 -8 -13	aldrig 11 7 -3 -14	all 6 1 -26 17	all_ten 14 2 -1 -14	alla 7 -17 -6 15
    allih* -5 -5 -11 21	allihop -14 -7 -13 33	allman -15 16 0 -1	allow* -5 13 -1 -7	allowed -7 16 -1 -9	allowed_to -5 13 -1 -7
    allt 26 -2 -18 -8	alltsa -12 27 -6 -11	alltsa_inte -17 17 0 0	alt -6 -19 7 17	alt_text 1 -15 8 6	am -35 23 3 9	amanu* 22 -14 -3 -6
    amanuenser 27 -17 -4 -8	amnes* 20 -2 -6 -12	amnesomradet 16 -6 -2 -8	amnessida 17 -7 -5 -5	an 36 5 -17 -27	an_automated -1 0 18 -18
    an_instagram 13 -8 -2 -3	an_official 26 -34 -9 17	and 6 -27 -16 36	and_i -22 11 -10 20	and_pictures -8 -4 -3 15	and_the 14 8 -7 -16
    and_would -4 -8 -4 15	andra 15 -8 8 -16	andrar -23 -4 8 19	anmal* 7 -13 7 -1	anmalan -2 -14 10 6	anmalt -16 0 15 2	annars -6 -6 -9 20
    anneli -5 -5 -4 13	ansok* 63 -22 3 -48	ansokan 54 -14 12 -56	ansokan_for 14 -6 -1 -8	ansokan_om 23 -7 -5 -12	ansoker 32 -18 -9 -5
    ansta* -30 28 21 -21	anstalld -31 21 27 -18	answe* 16 -17 -3 3	answers 4 -14 -4 13	antag* -2 -29 -5 34	anvan* -9 49 -12 -32
    anvanda -6 40 -10 -27	anvants -6 13 -9 1	any 12 21 -15 -19	anything -6 -14 11 10	app -2 10 20 -29	appen -8 -14 29 -8
    appli* -5 11 -26 17	application 21 20 -21 -22	applications -24 29 -5 -1	applied -7 -30 -3 38	apply -19 10 -10 19	apply_for -12 -6 -3 20
    appro* -19 41 -7 -15	approved -22 42 -6 -15	ar -18 8 -5 15	ar_0 2 -11 15 -6	ar_det -36 53 -12 -8	ar_en -7 14 -2 -6	ar_ett -18 -6 14 10
    ar_for -4 -5 -7 16	ar_inte 12 -11 20 -22	ar_med 20 -8 -7 -5	ar_ni -15 -12 -2 27	ar_tre 16 -9 -1 -6	arbet* -13 -24 3 33
    arbetar -11 -25 -2 36	arbetar_med -4 -9 -2 15	arbetar_pa -6 -10 -5 19	are 13 4 -18 -2	are_attached -8 -4 -3 15	are_four -3 -8 -2 13
    are_not -6 -15 11 10	area 38 -4 -20 -17	arend* -9 -3 21 -8	arende -13 -4 25 -8	arendet -7 -3 15 -6	aret 14 -7 -3 -4
    aringar 14 -1 -3 -10	arran* -4 -5 -11 19	arssk* -6 -8 0 14	arsskiftet -7 -10 -1 17	as 9 36 -34 -16	as_a -22 25 -6 2
    as_agreed 19 -3 -6 -10	as_promised 21 -2 -11 -9	asked -31 64 -18 -6	askedShare -23 56 -16 -8	asked_me 5 15 -2 -18	asking -1 31 -4 -27
    asking_for 0 21 -2 -19	asks -6 -7 -1 13	at -24 -6 -1 31	at_kth -14 -3 -4 20	at_least -2 -11 -1 15	att -13 31 -11 -10
    att_det -5 21 -6 -12	att_du -1 -11 18 -6	att_fa -2 6 -15 10	att_kunna -10 26 4 -21	att_man -7 13 -2 -4	att_na 18 -13 -3 -4
    att_ni -1 -18 -13 29	att_stanga -12 -3 -1 16	att_vi 25 -6 -4 -18	attac* 39 -27 -18 3	attached 41 -33 -22 9	autom* -16 13 32 -30
    automated -1 0 22 -21	automated_message -1 0 18 -17	automatiskt -13 11 17 -16	av -37 -26 9 49	av_era -5 -13 -4 21	av_oss -25 12 -6 18
    avslu* -22 4 8 11	avsluta -23 -10 15 18	avtal -3 18 -1 -14	avtal_? -3 14 0 -11	away -1 6 20 -27	b -7 25 -6 -14	back -22 -2 31 -7
    back_on -17 -1 19 -2	bada 6 26 -8 -25	bade 3 12 -3 -13	bara 2 17 -24 1	basta 16 15 -9 -25	basta_halsningar 2 14 -3 -14	be 1 23 -10 -16
    be_grateful -6 -3 -5 14	becau* 2 -23 42 -24	because 3 -28 49 -29	because_it 8 -6 17 -19	been -25 42 1 -20	befin* -11 12 14 -15
    before -14 50 -7 -31	before_i -7 16 -1 -9	begar -6 -3 -11 20	begra* -5 -3 -11 19	behor* -1 15 0 -14	behov* 16 -11 -1 -5
    behover 18 -13 0 -5	behover_en 1 -12 -2 14	behover_vi -3 22 -3 -16	bekra* 8 -7 18 -19	bekrafta 14 -7 7 -14	bemanning 14 -3 -3 -8
    beskr* 15 -3 -3 -9	beslu* -5 -9 -1 14	beslutat -5 -14 -1 20	beslutat_att -4 -11 -1 16	best 14 3 -53 30	best_regards 12 11 -9 -15
    besva* -13 -4 29 -13	besvaras -12 -2 21 -8	betala -5 2 -11 15	betyd* -16 9 -5 11	bias -13 8 -23 11	biblioteket 15 -10 -2 -2
    bifog* 34 -21 -10 -4	bifogar 56 -14 -17 -27	bifogas -19 -15 10 22	bilag* -14 10 -4 8	bilaga 29 -5 -13 -12	bilagan -18 13 -5 11
    bild -11 -13 -9 29	bilde* -11 -11 -10 31	bilderna -14 -13 -13 38	bin -7 -8 21 -7	bjuder -6 -11 -7 24	blank* 20 -14 -1 -5
    blankett 24 -17 -2 -6	bli -8 -16 -12 36	blir -1 28 -19 -10	blir_det -9 19 -5 -6	bliva* 3 -15 -1 14	blivande 3 -19 -2 17
    blues* 22 -10 5 -17	bluesky 27 -13 7 -21	borde 15 -10 -1 -4	borja 25 -35 -2 12	borjat -13 8 11 -6	bort -29 -14 -8 47	bosse -10 5 -11 16
    bra -35 38 0 -5	bra_att -14 27 -3 -11	brand* -6 -13 -3 21	break -6 20 -2 -13	brev -9 -5 16 -3	brows* 0 -11 17 -6	browser -1 -13 20 -7
    brukar -9 22 -3 -11	budget 13 -2 -2 -9	but 8 15 -14 -10	by 9 14 4 -30	byta 6 8 -1 -13	bytt -8 -6 0 14	c:account-named 117 -61 -60 -46
    c:admission -16 -26 -42 57	c:ai-captions -27 28 -45 21	c:applies 131 -82 -31 -46	c:apply 108 14 -56 -110	c:ask-start -3 27 -78 7
    c:ask-word -25 56 -45 -25	c:attached 138 -102 -83 -18	c:auto-subject 0 8 41 -63	c:automated -65 -69 169 -119	c:away -80 -23 172 -164
    c:bounce -40 -7 74 -31	c:checklist 0 17 5 -42	c:close -38 5 -9 39	c:complaint -55 -69 -72 131	c:decided -22 -3 -9 29
    c:filled-in 75 -25 -16 -50	c:go-ahead 92 -5 -55 -57	c:hacked -64 -15 -11 59	c:hand-over 49 -19 -8 -33	c:has-account -37 7 -47 47
    c:invite -35 -53 -14 99	c:issue-list -39 -26 60 -11	c:job -102 -12 35 66	c:later 32 -3 -9 -21	c:may-we-start 139 -110 -18 -68
    c:misc-other -76 -46 34 57	c:money -34 -45 -53 96	c:name-wanted 35 -9 -15 -13	c:not-yet -81 142 -44 -77
    c:our-application 132 -57 -36 -85	c:permitted -12 137 -48 -128	c:pitch -52 -20 -49 80	c:plan 59 -19 -56 -5
    c:post-for-us -90 -53 -35 121	c:press -41 -70 -10 90	c:recommend -10 76 -3 -76	c:record -42 23 -30 47	c:regret 55 -35 -4 -23
    c:rules -39 135 -34 -126	c:system -100 -87 204 -130	c:thanks -63 -4 -55 94	c:want-account 207 -90 -64 -160	c:who-runs -68 61 1 -20
    came -6 -7 0 13	campus -6 -13 3 15	can 11 -32 5 11	can_t 17 -24 0 7	can_you 2 -25 -4 26	canva -3 14 -1 -10	canvas 1 -15 -5 19
    capti* 10 -14 7 -2	captions 12 -13 9 -8	cecilia -3 15 -1 -11	centre 13 -3 1 -11	chalm* 17 -10 -1 -6	chalmers 21 -13 -2 -8
    chann* 27 -20 -9 1	channel 47 -18 -14 -19	channels -14 -9 3 20	chatt* 26 -9 -5 -13	chatten 31 -11 -6 -16	check* -8 37 2 -33
    checklist 3 20 -3 -22	checklist_? -9 20 -4 -7	checklista -4 10 9 -16	checklistan -7 17 -3 -8	cheers -7 -5 -4 15	chefen 7 -16 -10 19
    city 9 -13 13 -8	clear -9 19 -6 -5	closed -6 -2 -13 21	colle* 7 16 -8 -16	colleague 1 25 -3 -24	comes 28 -1 -10 -20	comme* 10 -2 10 -19
    comment -6 14 -1 -7	comments 19 -15 7 -11	commu* -17 25 14 -22	communicator -16 29 -4 -12	community -2 -1 19 -16
    community_standards -2 -1 16 -13	compa* -4 22 0 -18	company -6 28 -2 -21	complete 18 -3 -8 -8	compliant -8 -8 -1 16	conce* 0 -5 -12 17
    conse* 10 10 -3 -17	consent 12 13 -4 -21	conte* -14 0 -4 18	content -17 -1 -5 22	content_creator -12 -1 -4 16	could -6 -45 -12 58
    could_kth -6 -8 -1 15	could_we 23 -30 -4 11	could_you -12 0 -5 16	couldn -5 46 -8 -36	couldn_t -4 38 -6 -29	count -10 14 -1 -3
    counts 0 -12 13 -1	covers 14 8 -3 -18	creat* -15 -2 10 8	created -4 -2 17 -10	creator -15 -1 -5 20	currently -4 -3 13 -6	cv -29 -4 0 31
    d 19 -4 -9 -7	d_like 17 0 -5 -11	da 11 -7 20 -26	dag 4 -7 -11 14	dagar -5 -15 13 7	dar -8 13 -25 19	dar_vi 11 -1 -13 3	date -6 14 3 -11
    day -22 16 -2 7	days -4 5 -16 14	de -4 38 -4 -32	deadline -4 -7 -5 15	dear -7 -7 -45 51	dear_all 2 3 -15 9	dear_colleagues 14 -7 -4 -3
    decided 16 -7 -3 -6	dela 4 15 -1 -18	delft -4 -10 -2 16	delivered -8 -6 17 -4	dem -7 -8 -12 25	demo -10 -14 -1 24	den -1 -60 -16 68
    den_0 -42 -33 12 58	den_? 7 -14 -2 8	den_fran -16 -9 -1 25	denmark -5 -15 13 7	depar* -20 24 5 -8	department -25 30 7 -10
    descr* 15 -3 -2 -10	design 15 -8 -2 -6	det -22 98 -17 -66	det_ar 20 27 -15 -34	det_att -7 23 -4 -12	det_en -14 22 -1 -8
    det_finns 6 14 -3 -17	det_for -8 15 1 -8	det_gar -8 35 -5 -23	det_har -5 -18 33 -12	det_nagon 16 -5 -1 -9	det_nagot -15 17 -1 -2
    det_ska -4 -19 -3 26	det_skulle -6 -28 -3 37	det_som 9 13 -5 -17	det_upp -17 20 0 -3	det_vara -6 23 -3 -14	det_vore -16 22 -2 -5
    detta -13 -12 43 -22	detta_mejl -9 -1 17 -7	device -2 -4 18 -13	diari* -16 24 -1 -8	diarieforas -17 24 0 -7	diffe* -8 20 -2 -10
    different -11 26 -3 -13	dig -37 -27 48 11	dig_till -11 -3 27 -13	digital 12 -2 -15 4	din -22 -5 51 -27	dina -8 -1 15 -5
    direc* -14 10 -2 6	direkt -7 -8 -3 18	disco* 55 -17 -15 -28	discord 66 -21 -18 -35	discord_server 16 -2 -5 -11
    disputationer 6 -15 14 -6	ditt -43 -10 83 -38	ditt_meddelande -14 -3 29 -12	ditt_mejl -12 -2 26 -13	dm_? -13 3 -1 11	do -12 14 1 -6
    do_i -14 0 -6 20	do_not -12 -5 18 -2	do_we -9 21 -2 -10	do_you 16 -19 -3 6	docum* 35 -13 0 -21	document 46 -6 -18 -35
    does -18 82 -18 -54	does_it -12 37 -5 -21	dokto* 23 -12 -3 -9	doktorander 22 -12 -1 -10	doktoranderna 15 -11 -1 -3	dokum* 27 -3 -2 -21
    dokument 8 1 5 -15	dokumentet 21 -8 1 -15	doljer -14 15 0 0	don 9 -19 -2 11	don_t 8 -15 0 7	done -1 9 6 -14	down -2 -1 -12 14
    drott* -2 -11 -1 13	drottning -2 -14 -1 17	drottning_kristinas -2 -11 -1 13	du -29 -68 68 25	du_ar -1 -10 17 -6	du_far -15 -12 21 6
    du_har -13 -9 12 10	du_inte -11 -20 41 -11	du_skicka 5 -14 -4 13	dvs -4 -2 14 -9	e -13 7 28 -24	e_mail 0 -4 14 -11	each 3 13 -6 -11
    efter_en -5 -12 -1 17	egen -18 36 -8 -11	egen_youtube -15 17 0 -2	egna 1 18 -3 -16	ej -7 -2 16 -8	ek 12 -14 -7 8	elekt* 19 -24 -5 10
    elever 16 -2 -2 -12	ella -4 -12 -1 16	eller -26 116 -18 -90	eller_ar -16 38 -5 -19	eller_maste -17 31 -2 -14	eller_ska -7 27 -5 -16
    elsa -1 -14 3 11	else 19 -4 -8 -8	email -10 -11 43 -27	emot -7 -10 25 -9	en 8 14 -34 10	en_egen 8 15 -6 -17	en_kommentar -14 20 0 -5
    en_linkedin 20 -11 -3 -6	en_sak -14 20 -2 -4	en_sida 17 -16 -2 1	en_studentforening -3 16 0 -13	ends -7 -2 -5 15	engagement -6 -15 9 11
    engli* 4 17 -6 -17	english 5 21 -7 -21	enhet -5 -8 21 -9	enkat -7 -17 -3 26	enkat* -2 -2 22 -19	enkaten -2 -2 27 -23
    enligt -7 -1 -12 20	er -29 11 -25 42	era -15 -4 -9 26	ert -12 -19 -11 40	ett 30 31 -8 -58	ett_automatiskt -7 -1 15 -7
    ett_godkant -13 23 -5 -5	ett_instagram 14 0 -1 -13	ett_konto 21 10 -6 -26	ett_tiktok 17 -10 -1 -6	event -18 -5 16 7
    event_pa -13 -1 -1 14	every 34 -21 -5 -10	every* 16 -10 0 -6	everything 20 -13 0 -7	examp* -6 -1 16 -10	example -7 -2 19 -12
    excha* 12 -15 -5 7	exchange 15 -18 -6 9	exchange_students 15 -7 -3 -6	executive -11 -5 -1 16	exper* -7 -10 -2 19	fa 37 -17 -15 -7
    fa_en 14 -10 -1 -3	faceb* 12 -3 -33 20	facebook 14 -3 -40 23	facebook_page -14 10 -7 10	fake -8 -2 -5 15	faktu* -5 -8 -4 16
    fall -18 41 -4 -21	far -17 8 -10 19	far_det -13 -9 24 -2	far_garna -12 -1 -5 18	far_man -16 37 -2 -20	far_ni 16 -10 -2 -4
    far_vi 19 -12 -4 -4	fast -9 -15 16 7	fatt 24 -6 -1 -17	febru* -12 0 -2 15	february -14 0 1 13	fick 6 -35 -15 43	field 21 -2 -13 -8
    fil 16 -2 -6 -8	file 15 -1 -9 -6	filled 14 -12 0 -2	film 4 -11 -10 17	filma -6 -23 -3 31	filme* 17 -7 -4 -6	filmen -17 -8 -15 36
    filmen_om -6 -3 -7 15	filmer 23 -6 -5 -12	filmerna 21 -9 -5 -8	find -6 34 -22 -7	finds 15 -2 -4 -9	finis* -14 -1 -5 19
    finns -11 51 -14 -28	finns_det 2 14 -2 -14	finns_i -15 10 -5 10	first 6 18 -10 -15	first_? -5 18 -2 -11	five 17 -25 12 -4
    flera -19 23 -5 1	flyttat -12 -1 -1 15	folja* -18 2 10 6	foljande -13 -2 19 -4	foljande_mottagare -10 -1 15 -3	foljare -6 -9 -2 17
    foljarna -7 16 -2 -8	foljer 33 -13 -7 -14	follo* 20 -27 3 3	follow 0 18 -8 -11	follow_up -1 15 -7 -7	for 31 2 -8 -26
    for_a -24 -1 -15 36	for_att -5 17 11 -23	for_den -8 -6 -7 21	for_ditt -7 -3 21 -12	for_en -12 1 -6 17	for_instagram 24 -1 -4 -19
    for_kth -3 17 1 -16	for_teknikvetenskap 17 -9 -2 -7	for_tiktok 4 15 -5 -14	for_var 20 -12 -1 -7	for_vart -5 -12 0 17
    for_your -22 -12 11 22	foral* 9 8 -4 -14	foraldraledig -6 13 -3 -5	foraldrar 17 -3 -2 -12	fore -9 -7 17 -2	fore_0 -10 2 14 -7
    forel* -17 12 -2 7	forelasningar -18 20 -1 -2	forhand -14 6 -5 13	forkl* 7 10 -5 -13	forklara 6 14 -5 -15	forlat 15 8 -14 -10
    form 17 3 -4 -19	forra 14 -9 -1 -5	forsk* 30 -30 27 -29	forskare 15 -12 -2 -1	forskning 24 -17 -1 -7	forsta 15 -1 -6 -8
    forwa* -7 -6 15 -3	forwarded -6 -5 21 -11	fotog* -13 -24 -10 45	fotograf -16 -33 -12 58	fragar -15 43 -4 -27	fragar_innan -8 21 0 -13
    fragor 10 -24 34 -22	fragor_om -11 -4 25 -11	framework -3 13 -2 -7	fran -29 -23 -29 72	fran_er -4 -9 -3 15	fran_listan -19 -11 -1 30
    fran_och -10 -2 -2 13	fredag -15 -4 3 16	fredagar -7 -2 15 -6	frida -1 17 -3 -13	friday -1 -8 -6 13	friend -5 16 -2 -9
    from -17 -4 -4 23	from_the -10 -9 -7 26	funge* -4 -9 -1 15	fungerar -5 -12 -2 18	fur -5 -8 18 -6	fylla -14 -1 0 15	g -17 -9 -12 37
    ga 10 5 -1 -15	galler 7 22 -2 -28	gallras -13 14 0 0	game 32 -10 -5 -19	gang -6 -4 -8 18	gar -42 51 33 -46	gar_det -18 49 -4 -29
    gar_inte -4 -4 17 -10	gar_till -4 -6 16 -6	garna 10 -38 -27 48	garna_ha 17 -16 -1 -1	garna_vill -1 -11 -1 13	gdpr 25 7 -14 -21
    gdpr_compliant -7 -6 -1 13	ge 10 8 0 -17	gen -1 -14 13 1	genom -1 19 1 -19	get 6 -14 15 -7	getting -7 1 -9 14	ggr 15 -7 -3 -6
    gjort 16 6 -4 -19	goal -6 -14 -4 23	goals 19 -22 4 -1	godka* 3 28 -10 -22	godkanna 15 -3 -2 -11	godkant -10 29 -7 -14
    godkant_konto -10 20 -5 -5	goes -5 15 19 -30	good 1 21 -1 -22	gor 32 -3 -10 -19	gor_nagot -2 16 0 -13	gor_vi 21 -18 -4 1
    gora -5 -25 4 25	gora_den 21 -5 -7 -9	gora_nagot -7 -11 18 0	goran -1 15 -2 -13	gradu* 2 -20 -9 27	grafi* 21 -10 -2 -10
    grafisk 19 -7 -2 -11	grafisk_profil 16 -5 -1 -9	grand* -2 -10 -4 17	grans* -9 -1 16 -6	graph* 14 -2 -6 -5	graphic 17 -3 -8 -7
    graphic_profile 14 -2 -6 -5	grate* -6 -3 -5 14	grateful -8 -3 -7 17	grateful_if -6 -3 -5 14	grejer -4 -12 -1 15	greta -2 16 -4 -10
    groups -12 14 -7 4	grow -12 -3 19 -4	grupp* 8 14 -5 -18	gruppen -10 17 2 -11	ha 81 -14 -25 -52	ha_en 18 -7 -2 -9	ha_ett 53 -17 -12 -26
    haha 5 17 -17 -7	hall -3 -13 19 -4	halla -3 -11 -4 17	haller 7 10 -2 -15	hallfasthetslara -14 5 -2 11	halsn -12 13 -19 14
    halsn* -10 24 -26 10	halsning -5 24 -9 -9	halsningar -9 14 -29 19	halva -8 15 -1 -6	han -22 24 -1 -2	hand 0 14 -15 1	hand_om -6 0 -8 14
    hand_over -6 14 -2 -7	handi* -5 16 -1 -9	handing -6 19 -1 -12	handing_in -5 16 -1 -9	handl* -9 3 23 -17	handlaggare -4 -5 17 -8
    handling -15 16 0 -1	hans -22 20 -7 8	happy -6 -5 21 -11	har 12 -24 19 -8	har_anmalt -13 0 12 1	har_en 13 14 -2 -26
    har_gjort 13 5 -3 -16	har_inga -11 -1 -1 13	har_inte 14 -7 -5 -2	har_jag 14 -7 -1 -6	har_ju 17 -10 -1 -6	har_kth -5 14 -2 -7
    har_last 15 -19 -3 6	har_ni -9 -13 -6 27	har_registrerats -10 -1 13 -2	har_sedan -25 10 -1 17	har_vi 31 -17 -6 -9	hard 16 -8 -4 -5
    have 38 -2 -24 -14	have_a 28 -11 -4 -14	have_been -9 19 -2 -9	have_not 2 -18 -2 18	have_to -9 31 -4 -19	have_you -6 -6 -5 17
    head -7 16 -8 -3	head_of -18 23 -6 0	heard -3 -17 -2 22	hej -10 7 -38 39	hej_hej 5 13 -1 -17	hej_igen 18 -5 -8 -6	hej_kth -5 -22 0 26
    hej_och -1 -4 16 -11	hejsan 9 16 -5 -20	hela -23 11 19 -9	hello -27 6 -30 44	help -30 -4 -1 33	henne -14 4 -10 19	here 23 -8 -17 1
    hereby -11 0 -2 14	heter -16 7 -9 16	hi 14 12 -34 3	hittar_inget -6 -17 -4 26	hittar_jag -6 22 -2 -15	hjalp -20 -17 -2 37
    hjalp* 4 -15 -5 16	hjalper -6 -10 -4 20	hon 11 4 -1 -14	hoppas 27 -6 -10 -13	hoppas_att 21 -4 -8 -10	hort_nagot 13 -11 -1 -1
    hos -14 16 -13 10	hos_er -14 11 -3 5	host -3 -16 -4 21	host_och -4 -7 -2 13	hosted -9 -10 -1 19	hosted_in -8 -8 -1 16
    hours -13 -23 -13 46	how -27 5 10 10	how_do -18 8 -7 17	how_it 20 -16 -1 -3	how_one -5 -10 16 -2	hr -16 -13 -3 29
    hr_partner -11 -11 -3 23	hur -27 53 -14 -15	hur_manga -6 22 -1 -15	hur_ni -12 -4 -8 23	hur_ofta -6 25 -2 -17	huset 11 -20 -2 10
    huvud -4 20 0 -16	huvud* -6 13 -1 -7	huvud_taget -3 16 0 -13	i -20 -2 -27 46	i_am -25 20 -4 9	i_appen -7 -11 24 -6
    i_applied -6 -25 -2 32	i_can -2 -11 -5 18	i_couldn -4 38 -7 -29	i_er -18 20 -2 0	i_ett -12 20 0 -8	i_gar -18 -20 9 27
    i_hallfasthetslara -13 4 -2 10	i_have 1 -20 1 18	i_inlagg -4 23 -2 -18	i_kth -12 15 -1 -2	i_m -17 1 5 11	i_morse -12 -7 -3 21
    i_sa -13 34 -3 -19	i_saw -1 -12 -1 13	i_send 23 -12 -2 -10	i_sociala -13 24 1 -12	i_sodertalje 6 -13 -1 8	i_speak -7 -14 -1 21
    i_tva 2 -13 0 11	i_var 23 -13 -2 -9	i_veckan 39 -30 -2 -8	i_will 19 -4 -10 -6	ich -8 -9 24 -9	idea -5 14 -2 -7	ident* -7 -10 -1 17
    identitet -8 -14 -1 22	if -42 30 -8 17	if_a -10 16 -3 -3	if_you -3 -9 -8 19	igang 39 -15 -3 -23	igang_ett 27 -12 -2 -14
    igen 16 -20 13 -12	ihre -5 -8 18 -6	in -17 -6 -6 24	in_0 -1 -27 3 25	in_a 15 10 -12 -14	in_english -9 27 -5 -15	in_it -6 18 -2 -11
    in_pa -6 -18 12 12	in_social 27 -13 -2 -12	in_the 32 10 -5 -38	in_to -3 -19 5 16	in_your -22 -1 -10 30	inbox -3 -14 23 -6
    incom* -3 -11 -1 15	infor 18 -5 -6 -7	infor* -5 22 -3 -14	information -6 27 -4 -18	ingen -32 29 -24 24	ingen_av -16 -2 -5 22
    ingen_har -14 27 -2 -12	ingen_visste -8 15 -1 -6	inget 0 -15 -16 28	inlag* -5 -10 -2 17	inlagg 17 11 -12 -18	inlagg_i 25 -20 -2 -3
    inlagget -2 -9 -3 15	inlog* -6 29 -2 -22	innan -14 26 7 -20	innan_vi -2 16 0 -13	innov* -2 14 -1 -11	innovation -2 17 -1 -14
    inspi* -9 15 -1 -5	insta 47 -41 -9 1	insta* 58 -22 -27 -9	instagram 75 -25 -38 -14	instagram_for 35 -16 -3 -17	institutioner 9 10 0 -18
    inte -10 1 52 -47	inte_att -16 8 17 -10	inte_bestamt 14 -2 -7 -7	inte_gora -1 -14 19 -4	inte_har -18 25 -7 -2	inte_hort 13 -11 -1 -1
    inte_langre -12 -4 28 -13	inte_pa -13 -2 22 -8	inte_vill -12 14 2 -4	inter* -25 3 9 14	intern -10 15 26 -31	internationell -14 15 0 0
    internationella -14 15 0 0	intre* -6 -12 -1 18	intresserade -6 -14 -1 20	is 6 50 -18 -39	is_a -15 8 1 5	is_an 0 0 18 -17
    is_it -12 33 -5 -17	is_now -6 -5 -13 23	is_planned -11 0 -9 19	is_the 16 5 -6 -15	is_there -3 37 -5 -32	isak 14 -9 -3 -3
    isn -9 21 3 -16	isn_t -7 17 3 -13	it 43 4 -12 -37	it_goes 1 0 17 -18	it_is 29 11 -8 -32	it_looks 14 -11 -1 -3	it_only -4 14 -2 -8
    it_support -6 -1 14 -7	itm -19 8 -12 22	its 6 22 -14 -15	ja -3 15 -3 -10	jag -6 -31 0 33	jag_ar -29 -30 17 39	jag_bjuder -1 -8 -4 14
    jag_far -14 -10 -7 29	jag_fick -9 -11 -6 25	jag_har 19 -20 -5 6	jag_hittar -6 -19 -3 28	jag_kan 14 -11 -1 -2	jag_laser -4 -9 -2 15
    jag_och 17 -9 -2 -6	jag_ska -2 -12 -1 15	jag_tror -17 10 -4 11	jamfo* -1 25 -4 -20	jens -5 16 -1 -10	jessi* 0 14 -1 -14
    jobbar -8 -10 18 -1	jobbat -5 -5 -4 13	joe -4 -7 -4 14	jonna 13 -12 -1 -1	journalister 15 -12 0 -3	ju 39 -27 -3 -12	jul -4 -2 16 -9
    july -6 -5 21 -11	june 0 -16 12 4	juni 6 -15 -2 11	just -20 20 -11 10	kan 42 -52 -12 20	kan_du -3 -23 3 22	kan_ni 10 -66 -9 61
    kan_svara -16 17 0 0	kan_vi 41 -23 -3 -17	kanal* -28 13 -6 21	kanaler -17 6 -5 16	kansli -7 -2 -8 17	kapat -8 -6 0 14	karin -5 -7 18 -7
    karnkraft 13 -9 -1 -4	keep 3 -7 -11 15	kerst* -13 1 -3 14	kerstin -15 1 -3 17	kind -12 3 -12 17	kind_regards -15 4 -9 18
    kindly -5 6 -22 20	kl -8 -2 -12 21	klart 18 -2 -1 -14	klick -14 -3 -1 19	klicka -2 -3 16 -10	know 21 -6 -1 -14	know_if 8 -1 -15 9
    known -2 -14 -2 18	kolle* 12 9 -2 -19	kollega 4 12 -1 -16	kom -1 20 -8 -11	kom_ag 9 11 -5 -15	komme* -14 11 21 -19
    kommentar -24 14 14 -5	kommentarer 1 15 -2 -14	kommer 16 -35 -8 24	kommer_har 25 -15 -4 -7	kommu* 0 -16 9 5	kommunikation -6 -3 30 -22
    kommunikationsvetenskap -4 -7 -2 13	kompl* -8 -6 17 -3	konst* -7 -12 -1 18	konto -2 31 -14 -12	konto_? -8 16 -1 -6	konto_i 9 13 5 -27
    konto_pa 0 -18 -2 20	konton -13 70 -15 -44	konton_? -14 25 -3 -9	konton_har -3 16 -1 -12	kontot -17 -7 11 13	koord* -15 15 0 0
    kora 38 -24 -6 -10	kort 5 -14 -2 11	kr -15 -10 7 16	kram -2 -7 -5 14	kraver 1 -12 -2 13	kristinas -2 -14 -1 17
    kristinas_vag -2 -11 -1 13	kth -38 23 -13 26	kth_instagram -6 -13 -1 20	kth_linkedin -9 -6 -4 18	kth_namn -2 16 0 -13	kul -9 -4 -9 22
    kunde -21 12 -9 18	kunna -1 32 -3 -29	kurser -7 -30 -5 40	kvall -4 -23 -1 28	kvar 15 -2 0 -13	la -5 -4 -5 13	lab 14 -11 -7 2
    lagga_upp 0 13 -4 -9	lagger 18 -22 -6 9	lagger_ut 4 -18 -3 17	lamna -4 20 -2 -13	lange 8 7 -2 -13	langre -27 -5 32 -1
    language -7 13 -3 -3	lankar -5 -11 -3 18	lanken -13 -11 -1 23	lanken_till -7 -6 -4 16	larare -9 15 -2 -4	laros* -3 -9 -4 15
    larosaten -3 -11 -5 19	las -2 -7 16 -9	laser -23 3 -2 21	laser_inte -13 15 2 -4	last -9 -1 -13 21	last_night -10 -4 -2 17
    launch 23 -14 -2 -7	least -3 -14 -2 18	leave -10 13 12 -15	leaving 1 -12 -3 13	lectu* 26 -2 -13 -12	lectures 31 -2 -16 -14
    left -14 28 6 -22	lektor -9 -4 -2 15	lena 0 -4 -11 14	let 10 -8 -19 16	let_us 0 -1 -12 14	letar -7 -14 -1 20	ligger -10 5 -12 16
    like 42 -8 -25 -15	like_to 28 -3 -15 -11	link -17 6 14 -3	linke* 18 13 -19 -14	linkedin 21 15 -23 -17	linkedin_sida 26 -14 -3 -9
    linus 18 -17 0 -2	lisa 14 10 -19 -4	list -9 -3 -3 14	listan -7 -22 -3 30	listan_over -10 -10 0 20	listor 14 -8 -2 -4	liv -7 15 -5 -3
    ljudet -5 -4 -10 18	locked -10 15 -1 -5	log -3 -19 -3 25	loggat -5 -19 17 7	loggat_in -4 -16 14 6	login 3 14 2 -19	logo 22 -4 -3 -15
    long 10 -7 14 -22	looks 17 -14 -1 -3	losen* -9 16 -2 -5	losenordet 0 13 -2 -11	love -17 5 -9 21	lund 11 -14 -2 5	m -25 14 4 5
    mail -5 -12 36 -22	maj -17 13 -1 5	makes -3 -24 12 15	mal 17 -12 -9 3	malgr* -12 -1 -8 20	malgruppen -2 -12 -5 18
    malgruppen_har -14 -2 -1 17	malgrupper -8 -2 -4 14	mallarna -3 14 -1 -10	man -49 81 -18 -22	man_anvanda -9 26 -3 -14	manag* -7 -2 -6 15
    manage 4 -19 19 -5	manage_preferences -5 -10 16 -2	mandag -19 -4 18 4	manga -5 45 -4 -38	marek -12 -1 -3 16	markn* -5 -3 -6 14
    mars -6 -9 -2 17	maste -34 68 -5 -33	maste_de -17 25 -1 -7	maste_det -4 18 -2 -12	master -2 -3 -11 16	masto* 17 -2 -7 -9
    mastodon 21 -2 -8 -11	mater* 2 -9 -8 14	matilda -4 15 -2 -10	may 0 1 -14 12	may_we 13 -4 0 -9	me 9 8 -24 2	me_and 10 11 -4 -18
    me_as -3 -11 -1 15	med 3 -5 -28 26	med_det -14 22 -2 -8	med_en 10 8 -3 -15	med_i -13 15 0 -2	med_sociala -6 -16 -3 24
    medde* -36 -2 49 -11	meddela -21 7 -1 15	meddelande -15 -8 42 -20	meddelande_har -13 -1 21 -7	meddelanden -12 -2 22 -9
    media -8 -18 -14 36	media_for 17 -11 -1 -6	medie -4 -7 -2 13	medier -21 9 -8 19	medier_? -9 18 -2 -7	meeti* 4 2 10 -16
    meeting 6 2 12 -20	mejl -30 -18 46 -2	mejladress -8 -6 0 14	mejlet -5 -17 33 -13	mellan -9 20 -3 -9	men 29 7 -21 -20
    men_det -6 14 -2 -6	menti* -1 16 -9 -6	mer 38 -12 -5 -23	messa* -10 -7 46 -32	message -12 -9 55 -40	mest 8 18 -8 -19
    mest_for -1 15 -5 -10	meta -13 -1 -15 26	middle 65 -40 -16 -24	midsu* -5 -4 17 -9	midsummer -6 -5 21 -11	mig 18 -32 10 2
    minst 7 8 -1 -14	minute -11 -4 -1 16	minute_demo -8 -8 -1 16	minuter -2 -7 -6 15	missi* 7 -13 -6 12	missing 8 -16 -7 15
    misstag -7 -3 -5 14	mo -1 14 -1 -12	moa 2 -37 -7 40	moder* 14 -30 11 4	moderate 25 -18 -2 -6	moderation 1 -19 11 7
    modererar 27 -17 -4 -8	moderering -27 15 14 -1	moderering_och 13 -2 -7 -5	monday -1 -23 -12 34	money -9 -11 -9 29	monit* -1 -11 17 -5
    monitored -1 -13 20 -6	months 2 -17 -4 19	more 1 -11 17 -8	morni* 4 10 3 -17	morning 5 12 4 -21	morse -15 -9 -4 27	mote -11 17 8 -14
    motta* -10 -2 14 -2	mottagare -13 -2 19 -4	msc 2 -14 -3 15	muntl* 10 9 -3 -16	muntligt 12 11 -4 -20	music -3 -5 -18 25	mvh -8 37 -48 13
    my -9 -35 -19 58	my_cv -21 0 -2 23	my_own -5 14 -2 -7	mycket -11 -21 -9 38	myndi* -10 33 -5 -19	myndigheter -8 31 -5 -19	n -4 -3 -18 24
    na 40 -18 -9 -14	nagon -9 -12 -21 38	nagon_blankett 19 -14 -1 -5	nagon_har -10 -24 -1 35	nagot -47 38 19 -15	nagot_nytt -21 11 -1 11
    namn 30 6 -4 -32	namnde 21 -10 -7 -5	nar -16 0 14 5	need 11 22 -5 -29	nej -1 14 -1 -13	ner -14 16 0 -1	next -11 20 -4 -5
    ni -24 -67 -52 121	ni_for -8 31 -2 -22	ni_godkanna 14 -6 -1 -8	ni_har -2 -9 -11 21	ni_kunna -3 -9 -1 13	ni_lagga -5 -7 -1 13
    ni_saknade 15 -6 -1 -9	ni_ta -7 -8 -1 16	ni_vill -7 -5 -9 21	nicht -6 -8 22 -10	night -13 -5 -3 21	night_and -10 -4 -2 17
    notAsked 48 -158 56 21	not_be 15 -1 -7 -7	not_reply -1 -10 18 -7	nothi* 3 -13 10 -1	nothing 4 -16 13 -1	notic* -7 -7 -1 15
    noticed -9 -9 -1 18	noticed_that -7 -5 -3 15	novem* -4 -6 -5 15	november -5 -8 -6 18	now 15 -5 -16 3	nu 6 -16 -3 10	nu_ar -5 -14 4 14
    number -2 17 -1 -15	ny 7 -17 14 -5	nytt -26 12 7 8	o -7 18 -3 -9	och 23 -28 -19 23	och_da -13 9 6 -2	och_en 16 -4 -2 -10
    och_gora 31 -12 -8 -13	och_ingen -9 23 -3 -12	och_kan -16 15 -2 3	och_kommer -5 13 12 -20	och_lagger 14 -22 -2 10	och_med -13 -2 4 11
    och_soker -6 -5 -6 17	och_svarar -6 -3 19 -11	och_tack 0 -5 15 -11	och_tiktok 14 -7 -6 -1	och_undrar -3 -13 -1 16	och_vill -11 -3 -4 18
    ocksa -29 33 -7 2	of -14 -11 -28 49	of_0 -5 -7 -1 14	of_a -5 13 -2 -6	of_its 16 -1 -9 -6	of_our -5 -10 -5 19	of_school -8 14 -2 -5
    of_us 3 -16 -3 15	off 1 14 -1 -14	offen* -6 -6 -9 20	offers -8 -2 -5 15	offic* 48 -29 -14 -5	office -4 24 -3 -17	officers 1 -12 13 -3
    official 26 -28 -20 21	official_discord 15 -10 -3 -2	officiell 41 -15 -11 -19	officiella -3 14 -1 -11	ofta -8 31 -2 -21
    okej -7 20 -4 -9	oktober -2 -5 -9 16	old 13 -2 -7 -5	olika -4 16 -2 -10	om 25 -8 -36 18	om_additiv 15 -11 -2 -2	om_det 18 -6 -2 -10
    om_en 30 -23 -7 -1	om_hur -5 13 0 -8	om_man -12 14 0 -3	om_moderering 14 -4 -8 -2	om_nagon -11 18 -1 -6	om_ni -5 -5 -11 20
    om_vart -13 -1 0 13	om_vi -3 17 -2 -12	on -3 -14 -12 25	on_linkedin -10 30 -2 -19	on_the -5 -14 11 8	on_tiktok -15 -18 14 18
    on_x -2 -7 -9 17	on_your 0 -9 -5 14	on_youtube 14 4 -13 -5	once -4 -2 17 -11	one 9 21 -7 -28	one_or -11 14 2 -6	only -11 53 -13 -33
    onsdag 4 -15 6 5	onskar 20 -4 0 -17	open 26 -20 7 -14	oppen 13 -10 -1 -2	oppna 10 -3 6 -13	oppnar 6 -22 6 10
    oppnar_instagram -4 -6 -6 17	or -62 82 -15 -14	or_does -6 13 -1 -7	or_is -10 30 -4 -16	order -4 -27 -6 35	organisers -9 -3 -3 15
    origi* -4 -9 -3 15	orkar -14 0 -1 15	oss -15 -12 -42 60	oss_efter -11 15 -1 -3	oss_for -12 -1 -5 17	oss_i -18 12 -5 11
    oss_pa -6 -5 -14 24	ossian -2 -15 0 17	our_community -2 -1 16 -13	our_head -6 15 -2 -7	our_professor -5 -12 -4 20
    our_school -11 20 -3 -7	out -17 27 -2 -10	outlook 11 -3 5 -13	over 22 7 -17 -16	over_efter 8 8 -1 -15	over_huvud -3 16 0 -13
    over_och 30 -12 -8 -12	own 7 20 -20 -8	pa -14 -16 -9 37	pa_att -10 -9 -3 22	pa_bluesky 15 -10 -2 -4	pa_en -17 4 -7 21
    pa_ett -5 25 -6 -14	pa_facebook 11 -19 -9 15	pa_itm -7 -1 -8 16	pa_kth -12 -29 -5 43	pa_linkedin 3 -10 -7 14	pa_sin -18 22 -1 -3
    pa_tiktok -16 -7 6 17	pa_torsdag -3 -10 -1 14	pa_twitch 26 -9 -5 -13	pa_var -15 -5 12 8	pa_x -9 -7 -6 22	pa_youtube 17 3 -7 -13
    page -10 44 -16 -24	page_? -15 21 -2 -5	pages 9 9 0 -19	panel -2 -10 -1 13	partn* -9 -14 -2 24	partner -12 -19 -2 31
    passw* -5 -16 -5 26	password -6 -20 -6 31	pdf 28 -13 -6 -10	people 17 -6 -5 -7	per 12 -20 13 -5	perni* 13 -8 0 -5	pernilla 17 -10 0 -6
    person -13 -1 -7 20	personer 16 -7 -3 -7	personer_som 16 -13 -1 -3	personnummer -10 18 -2 -7	personuppgifter 16 -3 -3 -11
    phd 18 -29 -4 15	pictures_with -8 -4 -3 15	plan 28 -20 2 -11	plan_? 14 -11 0 -3	plann* -10 0 -9 18	planned -14 0 -11 23
    plats 6 -4 -13 12	plats* -12 -1 -5 18	platser -15 -2 -7 23	please 8 -30 2 18	please_remove -6 -1 -7 14	please_see 22 0 -4 -18
    plugga -2 -16 -1 19	points 47 -27 -1 -21	polit* -6 14 -2 -6	posit* -10 -16 -3 29	position -16 -18 -4 35	possi* -9 22 -2 -13
    possible -11 27 -2 -16	post -23 25 23 -26	postd* 23 -13 -4 -7	postdoc 14 -8 -3 -5	posting -7 -6 0 13	posts 18 -7 -4 -8
    prata -5 14 -2 -8	pratar -4 -11 -10 24	prefe* 20 -18 10 -13	prefekten 29 -12 -7 -10	preferences -6 -12 20 -2	prenu* -16 -1 25 -8
    press -2 -12 -1 14	privacy 6 5 3 -14	problem 4 -2 -15 13	prof 17 -7 -5 -5	profe* 13 -32 -11 30	professor 11 -29 -13 30
    profi* 23 -17 3 -9	profil 19 -7 -2 -12	profile 20 -14 -5 -2	progr* 45 -37 -17 6	programme 19 -14 -1 -4	programmes -5 -2 -8 15
    programmet 40 -15 -11 -18	programmets -6 -11 -2 18	proje* -17 12 -5 9	project -10 16 -3 -3	projektet -10 -3 -4 16	promi* 20 -6 -13 -1
    promised 26 -2 -14 -11	properly -5 16 -2 -9	public -15 1 3 11	punkt* 8 -4 8 -13	punkterna 17 -5 -2 -10	put 32 -1 -19 -15
    quant* 17 -1 -10 -6	quantum 21 -1 -13 -8	quest* 16 -7 -3 -6	racker -6 17 -3 -8	racker_det -8 16 -1 -7	rackvidd -5 14 -1 -8
    radera -13 19 0 -5	rakna -4 -7 14 -5	raknar -9 15 -2 -5	raknas -12 27 -1 -14	re -10 1 19 -10	read 1 -23 44 -24	read_more 0 -11 17 -6
    receive -5 -14 13 6	recip* -7 -5 14 -4	recipient -7 -5 14 -3	redak* -7 36 -8 -23	redaktor -2 19 -6 -12	redaktorer -8 36 -3 -26
    redan 25 -6 8 -29	regar* 6 -10 -27 29	regards 7 -10 -30 30	regis* -26 19 28 -22	registrator -8 15 14 -20	registrerats -12 -2 17 -3
    reklam 2 20 -3 -19	rekom* -1 18 0 -17	rekry* -8 -4 -2 13	rekto* -7 -2 -7 15	rektors -7 -2 -8 18	rektors_kansli -6 -2 -7 14
    relationer -14 15 0 0	remov* -12 -6 14 3	remove -9 -5 -12 26	removed -15 -7 17 4	repla* -4 -3 -9 16	reply 2 -18 21 -6
    reply_to -3 -13 25 -10	repor* -11 -23 -5 36	reported -5 -15 -2 21	reporter -4 -12 -4 19	reque* 0 -1 23 -23	request 0 -1 28 -28
    request_a 1 0 17 -18	resea* 11 24 -5 -31	research 9 30 -5 -36	respe* 13 -2 -2 -10	respektive 16 -2 -2 -12	responsible 14 -12 0 -2
    resten 23 -5 -3 -16	resur* -13 -2 -2 17	resurser -16 -3 -2 21	review 0 0 22 -22	rights -12 17 -1 -5	ring -21 -18 -1 37
    ringa -16 29 -3 -10	ringer 1 -15 -2 16	robot* -1 -12 -3 15	robotics 0 -14 -2 15	roos 23 -8 -2 -14	rota 0 -12 13 -1	roughly -9 16 -2 -5
    routi* -5 14 -2 -8	routine -7 18 -2 -9	run 33 -13 -7 -14	rutin -13 16 0 -3	rutin_for -12 13 0 -1	s:+_youtube 20 -4 -4 -14
    s:,_gdpr -8 -8 0 15	s:0 -58 -58 106 -13	s:0_0 -7 -5 23 -13	s:0_och 13 -10 1 -5	s::_forslag -6 -2 20 -13	s::_instagram -19 -6 33 -10
    s::_komplettera -27 -1 35 -9	s::_konto 15 -6 -6 -3	s::_linkedin 1 -9 30 -25	s::_meeting -6 -11 27 -13	s::_paminnelse -9 -1 20 -10
    s::_sv -18 -5 37 -17	s::_your -19 27 3 -13	s:^_alt -2 19 -3 -14	s:^_ansokan 33 19 -28 -29	s:^_application 16 -24 -12 16
    s:^_arende -16 -9 40 -19	s:^_automatiskt -6 -1 14 -7	s:^_begaran -9 -4 -15 27	s:^_bilder -15 11 -15 16	s:^_bluesky 24 -16 -1 -7
    s:^_dela -5 -18 -2 23	s:^_delivery -9 -7 18 -4	s:^_discord 30 -17 -6 -9	s:^_facebook 13 -9 0 -4	s:^_fake -9 15 -5 -3
    s:^_far 18 -16 0 -3	s:^_fel -15 -17 -3 33	s:^_fraga -31 43 -2 -12	s:^_gora 19 -12 -1 -7	s:^_hackade -8 -16 -1 23
    s:^_inbjudan -5 -7 -5 17	s:^_insta 13 -1 -4 -8	s:^_instagram 48 -18 -28 -4	s:^_is -4 20 -1 -15	s:^_kom 8 13 -6 -16
    s:^_komplettering 36 -11 -12 -16	s:^_konto 63 -32 -22 -17	s:^_kontot -9 34 -10 -19	s:^_linkedin 19 -5 3 -18	s:^_lost -4 -25 -5 32
    s:^_mastodon 13 4 -6 -12	s:^_new 15 -3 4 -16	s:^_ny -14 -27 31 9	s:^_nyhetsbrev -19 -6 25 -1	s:^_our 46 -22 -23 -7
    s:^_out -11 -9 35 -18	s:^_paminnelse 0 -2 14 -12	s:^_question 12 -43 -2 34	s:^_re -25 4 68 -56	s:^_samarbete -3 -14 -4 21
    s:^_schrems -4 21 -6 -12	s:^_snap 14 -6 -6 -2	s:^_sociala -6 -8 -6 18	s:^_studiebesok -3 -8 -2 14	s:^_sv -5 -35 82 -61
    s:^_tagga -13 -6 -11 27	s:^_threads 24 -4 -10 -12	s:^_tiktok 32 9 -13 -32	s:^_till -6 -6 -8 18	s:^_tva 16 10 -4 -22
    s:^_twitter 14 -9 -2 -3	s:^_two -3 21 -1 -17	s:^_underlag 43 -7 -14 -26	s:^_vem -5 19 -2 -12	s:^_vi -10 -9 -13 28	s:^_we -9 -7 -1 15
    s:^_who -18 25 -3 -6	s:^_x 10 7 -1 -17	s:^_your -14 -29 35 3	s:^_youtube 27 -10 -6 -12	s:a -23 25 -11 8	s:about -23 -13 -7 38
    s:about_your -2 -15 1 17	s:accou* -10 21 14 -27	s:account -2 -6 26 -19	s:account_for 1 -6 20 -16	s:accounts -16 48 -14 -23
    s:ag 8 27 -10 -25	s:ager -4 23 -4 -16	s:alt -2 1 17 -20	s:alt_text -2 1 15 -16	s:an -1 25 -2 -24	s:an_account -6 19 -3 -10
    s:an_instagram 13 -13 2 -2	s:and -9 -9 -1 17	s:ang -7 20 -5 -8	s:annon* -22 2 6 15	s:annons -28 -20 -17 52	s:ansok* 32 5 11 -54
    s:ansokan 36 6 13 -67	s:ansokan_insta 20 -2 -14 -6	s:ansokan_om -15 -2 22 -6	s:antag* -13 -38 -9 56	s:appli* -5 -30 4 27
    s:application -7 -36 5 31	s:application_for -16 -1 -1 17	s:appro* -27 45 -6 -15	s:ar -17 18 19 -21	s:arende -23 -12 58 -31
    s:arende_0 -16 -9 40 -19	s:arkiv* -22 17 -8 13	s:arkivering -33 20 -6 22	s:asked -92 114 -35 -44	s:at 14 30 -4 -41	s:att 23 -19 2 -9
    s:autom* -10 -2 21 -10	s:automatiskt -7 -2 17 -8	s:automatiskt_svar -6 -1 14 -7	s:av -42 -14 -27 82	s:basaret -8 -2 -4 13
    s:before -17 35 -2 -18	s:begar* -9 -4 -15 27	s:begaran -11 -5 -19 33	s:begaran_om -9 -4 -15 27	s:bild 18 11 -23 -7
    s:bilder -23 26 -19 12	s:bilder_fran -15 11 -15 16	s:blues* 25 -16 -2 -7	s:bluesky 31 -20 -2 -9	s:bokni* -6 -20 0 25
    s:bort -23 -1 -4 26	s:bortt* -21 16 -1 6	s:byta 14 -6 -1 -7	s:c:account-named 99 -54 -7 -55	s:c:admission -48 -122 -38 152
    s:c:ai-captions -112 108 -29 -9	s:c:apply 12 -11 22 -34	s:c:ask-start -9 106 -34 -81	s:c:ask-word -37 45 -11 -15
    s:c:attached 56 -4 -41 -25	s:c:auto-subject -119 -53 192 -117	s:c:automated -19 -36 65 -30	s:c:away -31 -19 72 -41
    s:c:bounce -18 -15 30 -10	s:c:checklist -31 0 34 -20	s:c:close -49 -4 -7 51	s:c:complaint -78 -51 -29 98	s:c:filled-in 34 -19 -5 -19
    s:c:hacked -49 -42 -10 79	s:c:has-account -58 -27 -17 59	s:c:invite -41 -30 -40 95	s:c:job -61 -50 -30 104
    s:c:misc-other -41 -50 -57 108	s:c:money -54 -33 -28 77	s:c:name-wanted 17 0 -2 -16	s:c:not-yet -30 30 0 0
    s:c:our-application 47 -72 50 -53	s:c:permitted -20 36 -3 -25	s:c:pitch -17 -24 -20 55	s:c:plan -51 61 24 -53
    s:c:post-for-us -63 -62 -34 117	s:c:press -32 -18 -18 45	s:c:recommend -29 35 -16 -3	s:c:record -18 -8 -30 49	s:c:regret 42 -32 -3 -14
    s:c:rules -36 83 -14 -51	s:c:system -39 -25 48 -12	s:c:thanks -46 -34 -30 86	s:c:want-account 48 -15 -25 -23
    s:c:who-runs -45 102 -16 -85	s:canva -18 20 26 -30	s:chann* 42 -15 -15 -15	s:channel 38 -15 -7 -17	s:channel_for 15 -12 -1 -3
    s:channels 17 -3 -12 -3	s:comme* -8 15 -15 8	s:comment -10 18 -18 9	s:comment_from -8 15 -15 8	s:dela -7 -22 -2 29
    s:deliv* -10 -8 20 -6	s:delivery -12 -10 24 -7	s:department -13 8 -3 7	s:detta -2 -20 -1 23	s:digest -5 -1 18 -13	s:din 9 -24 49 -37
    s:disco* 25 -6 -7 -12	s:discord 29 -7 -9 -15	s:discord_for 17 -15 -1 -1	s:discord_server 14 -2 -5 -8	s:ditt -18 -23 19 19
    s:dokum* -4 -2 13 -7	s:dokument -5 -3 16 -9	s:don 18 1 -12 -9	s:don_t 15 1 -10 -8	s:engel* -18 29 -3 -10	s:engelska -22 35 -4 -12
    s:enkat -10 -18 -3 30	s:er -49 -25 39 26	s:er_ansokan -31 -2 43 -13	s:faceb* 2 -7 -13 15	s:facebook 2 -9 -16 17
    s:facebook_sida -1 22 0 -21	s:failed -12 -10 23 -6	s:fake -11 17 -6 -3	s:faktu* -15 -21 27 7	s:faktura -13 -5 34 -19	s:far 22 -19 0 -4
    s:fel -18 -21 -3 40	s:film -12 14 -5 3	s:folja* -13 9 12 -8	s:foljare -16 10 15 -10	s:follow -6 -1 15 -8	s:for 42 -31 13 -26
    s:for_din -4 -1 13 -8	s:form 0 15 -2 -14	s:forsk* 26 -5 -5 -16	s:forsl* -5 -4 16 -9	s:forslag -6 -4 19 -11	s:forslag_pa -6 -2 20 -13
    s:fraga -22 51 -8 -29	s:fragor 14 -23 18 -8	s:fran -63 23 41 -9	s:fran_i -9 22 -2 -12	s:from -10 15 4 -10	s:gdpr -7 -10 -1 16
    s:gora 17 -8 -2 -9	s:group -6 17 -5 -8	s:grupp 13 -3 -1 -10	s:ha 21 -2 -5 -14	s:hacka* -3 -19 -1 22	s:hackade -9 -19 -1 28
    s:handl* -17 12 -6 11	s:har -24 -7 27 1	s:has -11 -9 21 -4	s:have_an 14 -13 0 0	s:i -26 53 -4 -23	s:i_kth -7 -6 -1 14
    s:i_sociala 0 6 8 -15	s:ii -5 16 -4 -8	s:in -31 10 47 -28	s:in_0 -14 -3 38 -23	s:inbju* -5 -7 -5 17	s:inbjudan -6 -9 -7 20
    s:inlagg -13 -2 16 -3	s:inlog* -2 -22 28 -5	s:insta 51 -7 -23 -23	s:insta* 56 -38 -5 -18	s:instagram 67 -47 -9 -20
    s:instagram_account -10 -15 28 -5	s:instagram_for 14 -5 -2 -7	s:instagram_konto 14 -3 -1 -9	s:institutionen 15 -14 0 -1
    s:inte -11 -7 -5 20	s:inter* -21 -15 -2 35	s:invit* -10 -5 -9 24	s:is -13 13 -9 9	s:jag 22 -10 -2 -12	s:kan -5 -12 -1 17
    s:kan_ni -3 -17 -1 20	s:kanal 27 -10 -3 -15	s:kanal* 4 16 -19 -2	s:kanaler 4 20 -23 -2	s:kista 14 -2 -1 -11	s:kom 8 27 -10 -25
    s:kom_ag 6 22 -8 -20	s:komme* -19 -6 19 8	s:kommentarer -22 23 0 -1	s:kommu* 0 -15 6 9	s:kommunikator -5 -11 -1 17
    s:kompl* 3 -13 37 -30	s:komplettera -33 -1 42 -12	s:komplettera_er -26 -1 34 -8	s:komplettering 32 -15 5 -27
    s:komplettering_av 19 -2 -11 -8	s:konto 37 -20 -20 -1	s:konto_for 20 -3 -3 -13	s:konto_i 17 -4 -11 -3	s:konto_pa -4 -8 13 -1
    s:konton 15 47 -7 -56	s:kontot -14 47 -13 -27	s:kth -25 22 -19 16	s:kth_namn -7 -6 -1 14	s:kurs -11 26 -4 -12	s:lab -24 -2 31 -7
    s:lank -16 8 -10 16	s:lever* -17 -1 21 -3	s:linke* 4 -13 22 -13	s:linkedin 4 -16 25 -15	s:list -6 11 15 -20	s:logga -6 15 -3 -8
    s:login -5 -30 -4 36	s:losen* -9 43 -2 -35	s:lost -16 -41 8 44	s:master 20 -18 -1 -1	s:master_students 17 -15 -1 -1
    s:masto* 13 4 -6 -12	s:mastodon 17 5 -8 -14	s:matte* 18 -10 -2 -7	s:me -3 -1 -14 18	s:med 35 -23 -23 8	s:media 24 -22 15 -18
    s:media_account 21 -17 -1 -5	s:medie* -5 -8 -1 14	s:medier 0 -5 18 -16	s:meeti* -7 -11 30 -15	s:meeting -9 -13 36 -18
    s:meeting_about -3 -9 18 -6	s:mig -16 -14 -15 40	s:moder* -8 -8 0 15	s:mote -15 32 3 -23	s:mote_om -10 18 5 -15	s:my -7 -48 -8 57
    s:namn 5 -13 -3 11	s:new 16 -4 18 -29	s:ni -4 -20 -1 24	s:nu 45 -23 -21 -7	s:ny -19 -54 62 4	s:nya -11 -6 -17 33	s:nyhet* -21 -8 22 7
    s:nyhetsbrev -22 -8 29 -1	s:och 9 34 -31 -22	s:och_0 13 -10 1 -5	s:och_kth -18 45 -6 -27	s:of -46 60 25 -47	s:of_office -11 -9 35 -18
    s:of_our 1 14 -3 -12	s:offic* 14 -3 -2 -10	s:office -14 -11 43 -22	s:officiell 23 -14 -2 -9	s:old -25 14 -21 29	s:om -61 9 3 41
    s:om_konto -16 -1 22 -5	s:om_var 14 -11 0 -2	s:on 12 14 -23 -10	s:or -28 60 12 -55	s:our 14 -28 -52 52	s:our_account -25 19 -9 12
    s:out -14 -11 43 -22	s:out_of -11 -9 35 -18	s:over -3 19 -1 -15	s:pa -18 25 21 -28	s:pa_ditt -1 -17 23 -6	s:pa_engelska -18 29 -3 -10
    s:pa_kth 6 -18 -5 15	s:pa_linkedin 20 -13 -3 -5	s:pa_tiktok -18 -2 11 9	s:page -22 35 -6 -11	s:page_on -10 15 -1 -3
    s:paket -14 -12 -25 44	s:pamin* -9 -3 32 -21	s:paminnelse -11 -4 38 -26	s:person -18 8 -3 13	s:phd -2 15 -1 -12	s:plan 76 -28 -27 -39
    s:plan_for 16 -2 -3 -12	s:please 16 -17 -5 2	s:post -29 -10 14 18	s:posts -9 37 -3 -26	s:press* -6 -9 -6 21	s:profile -9 -10 -3 20
    s:progr* 29 -15 -5 -12	s:programme 17 -5 -2 -10	s:proje* -9 -1 -7 15	s:projektet -7 -7 -8 19	s:publi* -11 -4 -6 21
    s:publicering -13 -6 -7 26	s:punkt 16 -12 2 -7	s:punkt_0 13 -10 1 -5	s:quest* -1 -22 -13 36	s:question -2 -25 -16 42
    s:question_about 1 -22 -10 32	s:ratt -8 -9 -13 27	s:re -35 0 80 -60	s:recei* -2 -1 18 -15	s:remin* -10 -6 35 -21
    s:reminder -12 -8 43 -26	s:reque* 3 -16 9 5	s:request 3 -19 11 6	s:samar* -3 -14 -4 21	s:samarbete -4 -17 -4 26	s:school -12 -6 -7 21
    s:schre* -6 6 12 -15	s:schrems -7 6 14 -19	s:schrems_ii -4 13 -3 -6	s:server 39 -16 -8 -18	s:server_for 14 -2 -5 -8	s:sida 12 27 8 -46
    s:ska -13 -1 -3 16	s:snap 17 -7 -8 -3	s:socia* 0 -4 15 -13	s:social 9 -25 31 -17	s:social_media 20 -18 12 -15	s:sociala 0 -5 18 -16
    s:sociala_medier 0 -4 15 -13	s:sodertalje 15 -9 -2 -4	s:sokes -6 -5 -9 19	s:som -18 31 -15 0	s:space 19 -2 -7 -11
    s:starting 15 3 -4 -16	s:starts -7 -3 27 -18	s:starts_in -5 -3 22 -14	s:stati* -19 39 -1 -22	s:statistik -16 26 4 -16
    s:status -7 -27 -2 33	s:story -7 -26 -7 37	s:strea* 19 -3 -5 -14	s:stude* 30 37 -22 -51	s:student -8 30 -5 -18	s:students 25 0 -6 -20
    s:students_at -4 17 -1 -12	s:studi* -3 -8 -2 14	s:studiebesok -4 -10 -3 17	s:summer -20 19 -8 7	s:sv -5 -43 92 -73	s:svar 8 -2 9 -16
    s:svar_pa 17 -14 -2 0	s:t 18 1 -12 -9	s:tagga -16 -7 -13 33	s:team 1 -5 23 -20	s:text -10 1 15 -10	s:the -18 -11 25 3
    s:the_lab -26 -1 28 -2	s:this -2 15 10 -23	s:threa* 29 -4 -13 -15	s:threads 34 -5 -16 -19	s:threads_account 13 -2 -6 -6
    s:tiktok 50 -10 7 -52	s:tiktok_for 25 -11 -4 -13	s:till -26 24 -35 27	s:till_var -2 23 0 -21	s:times -9 -3 23 -12	s:to 11 -31 28 -15
    s:trans* -7 -36 -8 47	s:tva 23 11 -5 -30	s:tva_konton 19 9 -4 -24	s:twitter 15 -12 -6 3	s:two 14 20 8 -40	s:under -2 -9 -6 18
    s:under* 36 -24 -20 3	s:underlag 51 -9 -17 -31	s:unive* -17 -17 3 29	s:universitet -4 -16 -1 21	s:up -6 -1 15 -8	s:upp -10 -8 -9 23
    s:us -12 -9 -1 21	s:vad -11 14 -1 -2	s:var 25 -2 -5 -16	s:var_facebook -2 23 0 -21	s:vara -2 29 -5 -24	s:varen -7 -4 -6 16
    s:vart -15 -44 -6 58	s:vart_konto -2 -10 -4 16	s:vem -15 34 -5 -16	s:vi -9 -17 -5 27	s:video -11 -21 -12 41	s:vill 17 -8 -6 -3
    s:vill_ha 17 -2 -4 -11	s:visit -12 -28 -5 42	s:visiting 13 -3 -2 -8	s:vs -24 28 -2 -5	s:was -12 -1 29 -18	s:who -28 37 -4 -8
    s:with -9 -24 -6 37	s:x 24 -9 -27 8	s:x_account -17 -2 -14 30	s:your -59 -42 35 45	s:your_application -7 -3 22 -13
    s:youtu* 72 -20 -24 -40	s:youtube 83 -24 -29 -49	s:youtube_channel 27 -10 -6 -13	sa 37 -7 10 -42	sa_det 27 -16 -5 -7
    sa_fall -13 34 -3 -19	sa_mycket -3 -18 -3 24	sag 2 -7 -11 17	sag_till 14 -8 -1 -5	sager 0 19 -2 -16	sak -17 24 -3 -5	saker -1 -13 -5 18
    sakna* 15 -6 -1 -9	saknade 19 -7 -1 -12	saljer -12 -8 -6 25	same -8 40 -14 -21	samma 16 0 -4 -12	samt 27 -10 -4 -14	samtal -2 -8 -4 14
    sanda 31 -11 -6 -16	sara -15 8 14 -7	satta -3 -7 -4 14	saw 0 -15 -1 16	schol* -5 16 -5 -6	school -14 33 -11 -9	sci -10 -11 -4 23
    scien* 14 -3 -3 -8	science 17 -4 -3 -10	se 48 -12 -14 -26	se_bilaga 23 -4 -10 -9	sedan -29 4 11 16	sedan_0 -21 19 -3 6
    sedan_i -11 -7 15 3	see 38 -4 -5 -30	see_the 23 -1 -4 -19	sekti* -9 17 -3 -6	senast -3 -5 -7 14	send 14 2 8 -25	send_you 22 -12 -2 -10
    senior -7 -10 -1 17	sent 18 7 0 -25	ser -9 0 -6 15	serve* 19 -5 -9 -5	server 20 -2 -6 -13	ses -14 3 -5 16	short -73 31 -17 46
    should 15 -14 -7 5	should_i 16 -21 -2 6	show -5 -8 -1 14	showc* 2 18 -5 -15	showcase 3 22 -7 -19	showcase_page -2 18 -5 -12
    sida 48 -30 -7 -13	sida_for 15 -12 0 -3	sida_om 14 -7 -1 -6	sida_pa -8 -13 -3 22	sida_till 19 -13 -1 -5	sidan 15 -18 13 -10
    sie -9 -9 28 -12	signe 23 -11 -1 -13	signed 7 -22 24 -9	sin -23 33 -2 -9	sina -8 21 -3 -10	since 17 -10 -10 1	sincerely 7 10 -3 -15
    sitt -6 16 -5 -5	sitter -13 15 17 -20	six -3 -11 -6 20	sjalva 19 -2 -4 -13	ska -26 51 -12 -15	ska_bli -6 -11 -3 20	ska_det -6 24 -2 -18
    ska_ha 15 -6 -2 -8	ska_man -3 14 -1 -10	ska_vi -15 -1 -8 24	skarm* -16 19 -2 -2	skarmdump -19 16 -1 4	skick* 23 -14 -2 -7
    skicka 4 -14 -2 12	skickar 24 -12 -4 -8	skickar_den 13 -11 -1 -1	skickat_fran 17 -2 -9 -6	skolan 17 -8 3 -14	skolan_for 16 -9 -2 -7
    skolans 14 4 -4 -14	skota 17 -13 0 -4	skoter 33 -6 -6 -21	skriva 2 17 -7 -14	skriva_under 16 -13 -2 -1	skriver -24 8 3 12
    skriver_om -15 -2 -2 19	skrivit 24 -8 -12 -8	skrivit_om 16 -1 -7 -8	skulle 5 -30 -16 40	skulle_bli -6 -15 -3 24	skulle_ni -3 -9 -1 13
    slutar -9 -2 -4 15	snalla -12 -4 -7 22	snapchat 14 -5 -6 -3	socia* -18 7 1 9	social -6 -20 -10 33	social_media -6 -13 -11 28
    sociala -21 10 -8 18	sociala_medier -17 7 -6 16	soder* 3 -17 -2 16	sodertalje 8 -16 -2 10	soker -2 -10 -8 21	som 12 5 -22 2
    som_administrator -4 17 0 -14	som_en 15 -3 -2 -11	som_galler -11 15 0 -4	som_garna -1 -11 -1 13	som_har -8 23 -2 -13
    som_ingen -6 18 -3 -10	som_kan -2 14 -3 -9	som_kth -10 14 0 -4	som_ska -16 18 -1 -1	som_vi 19 -8 -5 -6	some 9 11 -5 -16
    someb* -10 -2 -6 17	somebody -13 -2 -8 20	someo* -5 14 -1 -9	someone -6 18 -1 -11	somet* -17 31 -4 -11	something -21 37 -5 -13
    something_in -11 18 -1 -6	somma* 2 13 -3 -13	sommaren -13 18 -1 -5	sonja 14 -1 -6 -7	sorry 22 -4 -8 -11	spara -4 15 1 -11
    speak -8 -17 -1 25	speak* -6 -3 -5 14	speak_to -7 -14 -1 21	spread -10 -5 -4 18	spread_the -8 -4 -3 15	sprida -12 -1 -1 14
    sta -6 19 -1 -12	stall 16 -1 -2 -13	stammer 1 14 -6 -10	stand* -2 -1 16 -13	standards -2 -1 19 -16	stanga -13 -7 -1 21
    stangs -13 -4 7 10	star 3 22 -7 -19	start 20 8 -10 -21	starta -2 9 6 -15	starta_nagot -12 15 0 -3	startar 0 14 -3 -12
    status -14 -33 20 25	stefan 10 13 -14 -10	step 0 -12 13 -1	still -15 -7 -4 25	stina -6 19 -3 -11	stock* 14 -6 -4 -4
    stockholm 20 -11 -5 -5	stod -10 5 -9 13	stopp* -7 -1 15 -7	stori* 0 21 -8 -14	stories 0 26 -10 -17	stories_? -4 20 -1 -15
    story -8 -16 -6 27	stude* 29 -8 -31 8	student -1 -13 -13 25	studenter 0 -10 -7 16	studenterna 51 0 -20 -36	studentforening -3 19 0 -16
    students 12 -3 -14 5	study -6 -3 -5 15	styre* 9 14 -2 -21	styrelsen 4 17 -1 -20	subje* 25 11 -17 -21	subject 31 14 -21 -26
    subject_area 31 -3 -16 -13	suit -9 -6 -5 20	suppo* -10 7 16 -13	support -13 9 20 -17	svar -25 -28 44 4	svar_pa 3 -3 21 -21
    svara -38 0 24 15	svara_pa -18 -6 7 16	svarar 6 -14 26 -20	svaret -10 19 -5 -6	svenska -3 13 -3 -8	swedish 5 15 -6 -15
    syftet -2 -12 -1 14	synas 9 -18 0 9	t -3 25 5 -30	t_answer -7 -13 -3 23	t_find -3 22 -5 -16	ta 4 -26 -21 36	ta_bort -23 -10 -6 37
    ta_over 36 -12 -8 -18	tack -20 -11 20 10	tack_for -4 -15 12 6	taget -6 19 -3 -11	take -9 -13 -8 28	takeover 8 -14 0 8	tanke -14 14 0 0
    tanker 20 -26 -1 7	tankt 6 -26 -4 23	tankt_pa 1 -19 -3 21	tar_vi -12 18 -1 -6	target -10 -5 -2 17	team 1 -11 -4 14	teams -16 8 0 7
    tekni* 15 2 -7 -10	teknikvetenskap 20 -11 -2 -8	tekniska -6 16 -1 -10	telegram 13 -7 -1 -5	tell_me -3 -14 -2 19	ten 35 -18 -5 -14
    ten_points 30 -17 -1 -13	text 9 -25 0 14	texten -17 0 -3 20	texts -10 -5 -4 18	thanks 21 62 -29 -61	that -6 14 -14 5
    that_kth -4 -15 -1 20	the -10 28 -5 -16	the_0 -15 -2 19 -2	the_app -1 8 17 -24	the_attached 28 -6 -7 -16	the_document 18 -6 -2 -11
    the_programme 13 -11 -1 -2	the_same -7 33 -11 -17	the_whole -5 -4 17 -9	the_word -8 -4 -3 15	their -10 26 -9 -8	them 12 -16 5 0
    there -6 39 -36 0	there_a -3 35 -16 -18	there_are 16 0 -11 -6	they -7 17 -6 -5	this -18 -19 74 -40	this_because -5 -10 16 -2
    this_email -1 -4 20 -16	this_event -3 -2 13 -9	this_is -2 1 19 -18	this_message -1 -11 19 -8	though -6 -4 -8 18	threa* 18 -17 10 -11
    threads 22 -21 11 -14	through -1 -5 -9 14	thurs* -6 -10 -1 16	thursday -7 -12 -1 19	thx -11 16 -1 -4	tid -20 9 -11 21	tiden -23 6 -1 18
    tiktok 38 -44 -16 18	till -6 -6 14 -3	till_mig 15 -5 -2 -7	till_om 14 -7 -2 -5	tillbaka 14 -9 6 -10	tillg* 42 -23 -3 -18
    tillganglighet 31 -19 1 -14	tillganglighet_och 14 -9 3 -9	tillv* 15 -11 -2 -2	tillverkning 18 -13 -3 -3	tim -6 -14 -1 20
    time -2 15 -6 -8	tiny 73 -2 -8 -89	tio -13 -3 6 10	titta 1 13 -3 -11	tjena 22 -8 -4 -11	to_be 8 24 -7 -26	to_have 18 -3 -5 -10
    to_know -6 18 -2 -10	to_my -13 -13 3 22	to_post -7 17 -2 -8	to_put 15 2 -11 -7	to_start 14 -11 -1 -3	to_this -2 -13 24 -10
    today -18 -4 13 8	tog 2 -18 -1 17	told 0 15 -3 -12	too -4 16 -3 -10	torbjorn -14 14 0 0	torsd* -4 -7 -3 13	track* -9 -6 -1 15
    tracking -11 -8 -1 19	trans* -6 -29 3 33	transfers 0 -12 13 -1	tre 55 -20 -4 -33	troligen -4 -2 14 -9	tror -17 12 -5 10
    tryck* -8 -21 -6 35	tu -4 -10 -2 16	turas 22 -4 -2 -15	turas_om 18 -3 -2 -12	tuva -1 14 -2 -11	tva 42 -30 -8 -7
    tva_amanuenser 22 -14 -3 -6	tva_veckor 14 -23 0 10	twitch 34 -13 -7 -16	twitt* 15 2 -4 -13	twitter 20 -2 -4 -13	two 22 -30 4 5
    tycker 21 -10 -3 -9	ulla -9 -4 -1 14	und -7 -2 17 -9	under* 38 -6 -9 -25	under_? 16 -13 -2 -1	under_kth 3 13 -2 -14
    underlaget 35 -11 -9 -15	undertecknad 16 -1 -5 -10	undrar -13 27 -11 -6	unive* -17 -54 -13 76	universitet 17 -18 2 -2
    universities -23 -40 -11 67	university -19 -13 -7 38	university_of -7 -7 -3 17	unkno* -4 -11 0 15	unknown -4 -14 0 18
    unsub* -6 -11 27 -12	unsubscribe -7 -13 33 -15	unsubscribe_manage -5 -10 16 -2	up_for -2 -14 10 6	upp -23 47 -18 -10
    upp_en -14 24 -3 -7	ur -4 15 -2 -9	us 5 -8 -31 31	us_know 0 -1 -12 14	usa 14 -9 -2 -4	use -19 36 -8 -11	used 16 -8 -2 -7
    uses -3 -10 -1 14	ut -17 -12 -19 44	ut_sina -9 14 -1 -4	utanf* 25 -14 -4 -8	utanfor 30 -17 -5 -9	v -15 -20 7 26	vad 27 -8 -8 -13
    vag 3 -16 -2 14	val 3 -6 -11 15	valha* -1 -11 -3 14	valhallavagen -1 -13 -3 17	vanli* -22 7 -12 27	vanliga -27 1 -9 34
    vanliga_halsningar -21 0 -7 27	vanligen -5 13 -5 -3	vantar -6 -4 20 -11	vantar_pa -4 -3 16 -9	var 34 -18 6 -27	var_ansokan 26 -16 -2 -8
    var_enkat -5 -9 -1 15	var_hittar -6 22 -2 -15	vara 26 9 -11 -26	varje 31 -21 -14 3	vart 8 -12 -18 18	vart_event -13 -1 -1 14
    vart_instagram 1 -14 -5 17	ve 16 0 -8 -10	vecka 21 -10 -1 -11	veckan 43 -41 11 -15	veckor 16 -30 -4 19	verkt* 9 18 -3 -25
    verktyg 1 30 -4 -30	versi* 31 -7 -14 -12	version 37 -9 -17 -15	very -6 17 -6 -5	vet -3 36 -9 -24	vet_inte -6 23 -2 -15	vi 65 -6 -45 -17
    vi_? 22 -26 -1 5	vi_ansoker 17 -7 -7 -4	vi_behover -5 -9 -9 22	vi_fa 22 -15 -1 -6	vi_gor -5 23 -2 -15	vi_har -7 25 -12 -7
    vi_heter -8 -3 -6 17	vi_hjalper -5 -8 -4 16	vi_inte 32 -18 -9 -7	vi_onskar 18 -2 -3 -13	vi_raknar -11 15 -1 -4	vi_ska 0 21 -4 -19
    vi_tanker 13 -11 0 -2	vi_vet -6 15 -1 -7	vi_vill 78 -36 -20 -28	via 0 -6 -12 18	vid -12 -20 24 6	view 0 -13 20 -7	vilken -7 -17 -5 28
    vilket -18 55 -5 -36	vilket_verktyg -8 31 -2 -22	vill 95 -38 -33 -33	vill_bli -11 20 -4 -5	vill_du -5 -4 13 -4	vill_garna 5 -16 -1 12
    vill_ha 52 -26 -16 -13	vill_kora 17 -10 -4 -3	vill_lagga -10 13 4 -7	vill_starta 25 -11 -6 -9	vill_ta 30 -12 -8 -12
    ville_bara -5 -4 -4 13	vimeo 17 -2 -5 -9	visitors 1 -12 -4 15	visste -6 15 -1 -8	vore -15 30 -4 -13	vore_bra -15 24 -2 -7
    want 48 3 -21 -36	want_to 30 1 -8 -24	was_a -7 -3 -3 13	was_created -3 -2 13 -8	wasn -7 -9 22 -8	wasn_t -6 -7 18 -6	we 57 -12 -27 -21
    we_can 19 0 -3 -17	we_d 26 -12 -5 -9	we_do -14 16 -5 2	we_have 35 -16 -2 -18	we_use -3 13 -1 -9	we_ve 14 -7 -2 -6	we_want 36 -2 -14 -21
    we_would 7 -14 -10 16	web 2 8 6 -16	webb -15 15 0 0	webinar 0 -12 15 -3	week 15 -19 0 4	week_? -11 -5 -1 16	weekly 12 -21 -2 11
    what 17 -1 1 -20	what_is -5 14 -3 -6	whats* 27 3 -15 -16	whatsapp 32 3 -19 -20	when -2 21 0 -19	where_do -2 -9 -3 14	which 2 7 -16 6
    who -21 27 -5 -5	whole -5 -6 21 -11	whom 15 -13 -11 9	will 21 -24 3 -2	will_be -7 -10 15 1	will_not 16 -2 -10 -3	wishes 17 -4 -6 -7
    with -10 12 -25 19	with_alt -8 -4 -3 15	with_the 16 -5 -7 -5	within -10 1 -11 19	within_0 -7 1 -8 14	word -15 5 -6 15
    word_about -8 -4 -3 15	working -3 -11 -2 16	would 3 -21 -22 37	would_be -11 -3 -7 20	would_like 26 -9 -15 -4	write -16 9 13 -6
    written 3 13 -3 -13	wrong 15 -1 -7 -9	wrote -5 20 -5 -11	x 22 -26 -32 31	years -12 1 -3 13	yeste* -13 -12 -10 33
    yesterday -16 -15 -12 40	you -16 -62 1 70	you_can 3 -8 22 -17	you_for -12 -1 -4 16	you_need 18 -16 0 -2	your -50 -33 17 59
    your_instagram -10 -1 15 -4	your_message -7 -4 16 -5	your_post -1 -1 16 -15	your_social -15 -3 -3 21	your_ten 19 -12 -2 -5
    yours 20 13 -17 -17	youtu* 64 0 -26 -42	youtube 77 0 -32 -51	youtube_channel 25 -20 0 -5	youtube_kanal -15 17 -1 -2	z -13 -2 -2 17
    """
}
