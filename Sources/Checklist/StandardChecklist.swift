extension Checklist {
  /// The checklist that comes with the program: `MailTemplates/checklist.yaml`.
  public static let standard: Checklist = (try? Checklist(yaml: standardYAML)) ?? Checklist(version: "", items: [])

  /// `MailTemplates/checklist.yaml` word for word; a test holds the two together.
  static let standardYAML = #"""
    # The checklist that applications are judged by. Staff may reword, add, reorder and retire points: change the version when you do, and run
    # `smdesk check`, which says what the change means. A case keeps the version that it was judged by.
    #
    # Every text has Swedish (sv) and English (en). `keywords` are for points that the desk was not trained for: under its own heading, or with one of
    # these words, such a point counts as addressed. `earlier` holds older wordings, so that they are still recognised when they are pasted.
    version: "2026-02"

    links:
      page: {sv: "https://intra.kth.se/administration/kommunikation/sprida-nyheter-info/sociala-medier", en: "https://intra.kth.se/en/administration/kommunikation/sprida-nyheter-info/sociala-medier"}
      terms: {sv: "https://www.kth.se/om/kontakt/sociala-medier/anvandarvillkor-sociala-medier-1.987747", en: "https://www.kth.se/om/kontakt/sociala-medier/anvandarvillkor-sociala-medier-1.987747"}

    items:
      - id: research
        title: {sv: Research, en: Research}
        wording:
          sv: "Börja med att göra research. Finns behovet av kanalen eller finns det redan liknande?"
          en: "Start by doing research. Is there a need for the channel, or is there already something similar?"
        guidance:
          sv: "Sök efter konton som redan finns, på KTH och hos andra, och skriv vad du hittade. Räcker något av dem, eller fattas det något?"
          en: "Search for accounts that exist already, at KTH and elsewhere, and tell us what you found. Would one of them do, or is something missing?"
        why:
          sv: "Två konton om samma sak delar på samma följare, och ett befintligt konto är ofta den snabbare vägen."
          en: "Two accounts on the same subject share the same followers, and an existing account is often the quicker way."
        example:
          sv: "Vi har gått igenom KTH:s konton och sökt på ämnet: skolan har ett allmänt konto, men inget om vårt program. Lund och Chalmers har egna programkonton, och det är Lunds som liknar vår tanke mest."
          en: "We went through KTH's accounts and searched for the subject: the school has a general account, but there is none on our programme. Lund and Chalmers have programme accounts; Lund's is the closest to what we have in mind."
        earlier:
          - "Do some research. Is the channel needed or are there similar ones already?"
          - "Begin with research. Is there a need for the channel or does something similar already exist?"

      - id: background
        title: {sv: Bakgrund och behov, en: Background and need}
        wording:
          sv: "Gör en kortfattad beskrivning av bakgrund och behovet av kontot i sociala medier. Om det gäller LinkedIn, se nedan."
          en: "Give a brief description of the background to, and the need for, the social media account. If it concerns LinkedIn, see below."
        guidance:
          sv: "Några meningar om varför kontot behövs: vad fungerar inte i dag, och vad ändrar kontot på?"
          en: "A few sentences on why the account is needed: what does not work today, and what will the account change?"
        why:
          sv: "Behovet avgör om ett konto är rätt väg, eller om en annan kanal passar bättre."
          en: "The need decides whether an account is the right way, or another channel fits better."
        example:
          sv: "Våra studenter får i dag besked på fyra olika ställen och missar hälften. Ett gemensamt konto gör att en ändrad föreläsningssal når alla samma dag."
          en: "Our students get their news in four different places and miss half of it. One common account lets a changed lecture hall reach everybody the same day."
        linkedin:
          wording:
            sv: "På LinkedIn jobbar vi med showcasesidor som baseras på ämnesområden. Beskriv ämnesområdet som sidan ska bygga på, bakgrunden och behovet."
            en: "On LinkedIn we work with showcase pages that are based on subject areas. Describe the subject area that the page builds on, the background and the need."
          guidance:
            sv: "Nämn ämnesområdet som sidan ska bygga på – inte en institution, avdelning eller grupp – och varför det behöver en egen sida."
            en: "Name the subject area that the page is to build on – not a department, unit or group – and why it needs a page of its own."
          example:
            sv: "Sidan bygger på ämnesområdet vattenrening. Fyra grupper på tre skolor arbetar med det var för sig, och kommuner som söker en samarbetspartner hittar ingen gemensam ingång."
            en: "The page builds on the subject area of water treatment. Four groups at three schools work on it separately, and municipalities that look for a partner find no common entrance."
        earlier:
          - "Give a short description of the background and the need for the social media account."
          - "Write a brief description of the background and need for the account in social media. For LinkedIn, see below."

      - id: goals
        title: {sv: Mål och syfte, en: Goals and purpose}
        wording:
          sv: "Beskriv mål och syfte med kontot. Var så konkret som möjligt och sätt upp mätbara mål."
          en: "Describe the goals and purpose of the account. Be as specific as possible and set measurable goals."
        guidance:
          sv: "Skriv vad kontot ska leda till, med minst ett mål som går att räkna eller datera."
          en: "Write what the account is to lead to, with at least one goal that can be counted or dated."
        why:
          sv: "Utan ett mål som går att mäta vet ingen efter ett år om kontot gör nytta."
          en: "Without a goal that can be measured nobody knows after a year whether the account is any use."
        example:
          sv: "Syftet är att fler ska söka programmet. Mål: 1 000 följare i målgruppen före december och 15 procent fler förstahandssökande nästa år."
          en: "The purpose is that more people apply for the programme. Goals: 1,000 followers in the audience by December, and 15 per cent more first-choice applicants next year."
        earlier:
          - "Describe the goals and purpose of the account. Be as concrete as possible and set up measurable goals."
          - "State the aim and purpose of the account, as concretely as possible, with measurable objectives."

      - id: audience
        title: {sv: Målgrupp, en: Audience}
        wording:
          sv: "Beskriv målgrupp för kontot utifrån kriterier som till exempel ålder, geografi, intressen och yrke."
          en: "Describe the target audience of the account by criteria such as age, geography, interests and profession."
        guidance:
          sv: "Vilka ska följa kontot? Ange ålder, var de finns, vad de är intresserade av eller vad de arbetar med."
          en: "Who is to follow the account? Give their age, where they are, what they are interested in or what they work with."
        why:
          sv: "Målgruppen avgör kanal, språk och innehåll. Vänder man sig till alla når man sällan någon."
          en: "The audience decides the channel, the language and the content. Speaking to everybody seldom reaches anybody."
        example:
          sv: "Gymnasieelever på natur och teknik, 16–19 år, i Mälardalen, som är nyfikna på rymd och flyg."
          en: "Upper-secondary pupils in science and technology, aged 16–19, in the Stockholm region, who are curious about space and aviation."
        earlier:
          - "Describe the target group for the account based on criteria such as age, geography, interests and occupation."
          - "Describe the external target audience of the account by age, geography, interests and profession."

      - id: resources
        title: {sv: Resurser och bemanning, en: Resources and staffing}
        wording:
          sv: "Gör en plan för behov av resurser och bemanning för att regelbundet uppdatera kontot med innehåll."
          en: "Make a plan for the resources and staffing that are needed to update the account with content regularly."
        guidance:
          sv: "Vem eller hur många gör jobbet, hur mycket tid har de, och hur ofta publicerar ni?"
          en: "Who, or how many, do the work, how much time do they have, and how often will you publish?"
        why:
          sv: "De flesta konton som somnar gör det för att ingen har tid avsatt."
          en: "Most accounts that fall asleep do so because nobody has time set aside."
        example:
          sv: "Två kommunikatörer delar på kontot, fyra timmar i veckan tillsammans. Två inlägg i veckan under terminen, ett på sommaren; de vikarierar för varandra."
          en: "Two communications officers share the account, four hours a week between them. Two posts a week in term time, one in summer; they stand in for each other."
        earlier:
          - "Make a plan for resources and staffing to keep the account updated regularly."
          - "Plan the resources and staffing needed to regularly update the account with content."

      - id: moderation
        title: {sv: Moderering, en: Moderation}
        wording:
          sv: "Gör en plan för moderering och hantering av olämpligt innehåll. Se Användarvillkor för KTH:s konton i sociala medier."
          en: "Make a plan for moderation and for handling inappropriate content. See Terms of use for KTH's social media accounts."
        guidance:
          sv: "Hur ofta läser ni kommentarer, vad tar ni bort, och vad gör ni vid hot eller upprepade övertramp?"
          en: "How often do you read comments, what do you remove, and what do you do about threats or repeated offences?"
        why:
          sv: "KTH ansvarar för vad som står i kommentarerna på KTH:s konton."
          en: "KTH is responsible for what stands in the comments on its accounts."
        example:
          sv: "Kommentarer läses morgon och eftermiddag på vardagar. Kränkningar och reklam döljs, hot sparas som skärmbild och anmäls, och den som fortsätter blockeras. Användarvillkoren ligger länkade i profilen."
          en: "Comments are read in the morning and afternoon on working days. Abuse and advertising are hidden, threats are saved as screenshots and reported, and whoever goes on is blocked. The terms of use are linked from the profile."
        earlier:
          - "Make a plan for moderation and handling of inappropriate content. See the Terms of use for KTH's accounts in social media."
          - "Plan how comments are moderated and inappropriate content is handled."

      - id: followup
        title: {sv: Analys och uppföljning, en: Analysis and follow-up}
        wording:
          sv: "Beskriv hur analys och uppföljning av innehåll på kontot ska gå till i förhållande till målen som är satta. Exempelvis kan detta vara engagemang, klick, reaktioner eller kostnad per klick/visning."
          en: "Describe how the content of the account will be analysed and followed up in relation to the goals that are set. This can be, for example, engagement, clicks, reactions or cost per click/view."
        guidance:
          sv: "Vad mäter ni, hur ofta, och vem tittar på siffrorna? Utgå från era mål."
          en: "What do you measure, how often, and who looks at the figures? Start from your goals."
        why:
          sv: "Uppföljningen visar om målen nås, och om något behöver ändras."
          en: "Following up shows whether the goals are reached, and whether something must change."
        example:
          sv: "Första veckan i varje månad noterar vi räckvidd, sparningar och klick till kurssidan och jämför med målen. Efter ett halvår går vi igenom resultatet med ledningen."
          en: "In the first week of each month we note reach, saves and clicks to the course page, and compare them with the goals. After half a year we go through the outcome with the management."
        earlier:
          - "Beskriv hur analys och uppföljning av innehåll på kontot ska gå till i förhållande till målen som är satta. Exempelvis engagemang, klick, reaktioner eller kostnad per klick/visning."
          - "Describe how analysis and follow-up of content is done in relation to the goals, for example engagement, clicks, reactions or cost per click/view."

      - id: graphic
        title: {sv: Grafisk profil, en: Graphic profile}
        wording:
          sv: "Beskriv hur KTH:s grafiska profil kommer att tillämpas."
          en: "Describe how KTH's graphic profile will be applied."
        guidance:
          sv: "Nämn hur profilen syns i kontot: profilbild, omslag, färger, typsnitt, mallar, film."
          en: "Tell how the profile will show in the account: profile picture, cover, colours, typeface, templates, film."
        why:
          sv: "Den som följer kontot ska se att det är KTH."
          en: "Whoever follows the account should see that it is KTH."
        example:
          sv: "Profilbilden är KTH:s logotyp i versionen för sociala medier. Text i bild sätts i Figtree på KTH-blått, och filmerna får KTH:s in- och utgång."
          en: "The profile picture is KTH's logotype in the version for social media. Text in images is set in Figtree on KTH blue, and films get KTH's intro and outro."
        earlier:
          - "Describe how KTH's graphic identity will be applied."
          - "Describe how the visual identity of KTH will be used."

      - id: gdpr
        title: {sv: Dataskydd och Schrems II, en: Data protection and Schrems II}
        wording:
          sv: "Beskriv och ge exempel på hur Dataskyddsförordningen kommer att tillämpas på kontot. Beakta då även konsekvenserna av Schrems II-domen."
          en: "Describe, and give examples of, how the General Data Protection Regulation will be applied to the account. Also take the consequences of the Schrems II ruling into account."
        guidance:
          sv: "Ge ett exempel på hur ni skyddar personuppgifter (samtycke, bilder, namn), och skriv hur ni ser på att plattformen för över uppgifter till USA eller ett annat land utanför EU."
          en: "Give an example of how you protect personal data (consent, pictures, names), and say how you deal with the platform's transfer of data to the US or another country outside the EU."
        why:
          sv: "Det är en lag som KTH måste följa, och de flesta plattformar för över uppgifter till länder utanför EU."
          en: "It is a law that KTH has to follow, and most platforms transfer data to countries outside the EU."
        example:
          sv: "Den som syns i bild ger samtycke först och kan ångra sig. Plattformen lagrar uppgifter i USA (Schrems II); därför samlar vi inte in något där och hänvisar frågor till vår KTH-adress."
          en: "People give their consent before they appear in a picture, and can withdraw it. The platform stores data in the US (Schrems II), so we collect nothing there and refer questions to our KTH address."
        earlier:
          - "Describe and give examples of how GDPR will be applied to the account, and take the consequences of the Schrems II judgment into account."

      - id: accessibility
        title: {sv: Tillgänglighet, en: Accessibility}
        wording:
          sv: "Beskriv och ge exempel på hur Lagen om tillgänglighet till digital offentlig service kommer att tillämpas på kontot."
          en: "Describe, and give examples of, how the Act on Accessibility to Digital Public Services will be applied to the account."
        guidance:
          sv: "Ge exempel: textning av film, alternativtext på bilder, kontrast, tydligt språk."
          en: "Give examples: captions on films, alternative text on images, contrast, plain language."
        why:
          sv: "Lagen gäller KTH:s konton: alla ska kunna ta del av innehållet."
          en: "The law applies to KTH's accounts: everybody must be able to take in the content."
        example:
          sv: "Alla filmer textas, bilder får alternativtext, text i bild har en kontrast på minst 4,5:1, och hashtaggar skrivs med stor bokstav i varje ord."
          en: "All films are captioned, images get alternative text, text in images has a contrast of at least 4.5:1, and hashtags have a capital letter in each word."
        earlier:
          - "Describe and give examples of how the Act on Accessibility to Digital Public Services will be applied to the account."

    # What a letter says about what is lacking where a point is only partly answered.
    lacks:
      looked: {sv: "Skriv vilka konton som redan finns och vad ni kom fram till.", en: "Tell us which accounts exist already and what you concluded."}
      need: {sv: "Skriv varför kontot behövs.", en: "Tell us why the account is needed."}
      subjectArea: {sv: "Ange ämnesområdet som LinkedIn-sidan ska bygga på.", en: "Name the subject area that the LinkedIn page is to build on."}
      measurable: {sv: "Lägg till minst ett mål som går att räkna eller datera.", en: "Add at least one goal that can be counted or dated."}
      criterion: {sv: "Beskriv målgruppen med ålder, geografi, intressen eller yrke.", en: "Describe the audience by age, geography, interests or profession."}
      who: {sv: "Skriv vem eller hur många som gör jobbet.", en: "Say who, or how many people, will do the work."}
      time: {sv: "Skriv hur ofta, eller hur mycket tid som är avsatt.", en: "Say how often, or how much time is set aside."}
      how: {sv: "Skriv hur det går till: när ni läser kommentarer och vad ni tar bort.", en: "Say how it is done: when you read comments and what you remove."}
      metric: {sv: "Skriv vad ni mäter.", en: "Say what you measure."}
      interval: {sv: "Skriv hur ofta ni följer upp.", en: "Say how often you follow up."}
      detail: {sv: "Ge ett exempel på hur profilen används, till exempel logotyp, färger eller typsnitt.", en: "Give an example of how the profile is used, such as logotype, colours or typeface."}
      example: {sv: "Ge minst ett konkret exempel.", en: "Give at least one concrete example."}
      transfer: {sv: "Skriv hur ni ser på att uppgifter förs över till länder utanför EU (Schrems II).", en: "Say how you deal with the transfer of data to countries outside the EU (Schrems II)."}
    """# + "\n"
}
