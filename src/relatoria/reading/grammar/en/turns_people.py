"""English: those who speak: roles, offices, groups, forms of address."""

GENERIC_ROLES = (
    "commentators?", "respondents?",
    "focal points?",
    "representatives?", "experts?", "specialists?", "speakers?", "panell?ists?", "delegates?",
    "observers?", "presenters?", "participants?", "spokes(?:man|woman|person|men|women|people)",
    "members?", "discussants?", "commentators?", "attendees?", "resource persons?", "guests?",
    "officials?", "official representatives?", "rapporteurs?", "facilitators?", "lecturers?",
    "officers?",
)  # fmt: skip
OFFICES = (
    "co[- ]?founder", "psychiatrist", "surgeon", "dentist", "paediatrician", "veterinarian",
    "president-elect", "chief executive", "head of mission", "head of office",
    "chief of staff", "chief of mission", "whip", "marshal", "sheriff", "warden",
    "commandant", "observer for the holy see",
    "registrar", "actuary", "journalist", "physician", "doctor", "nurse", "psychologist",
    "historian", "geographer", "philosopher", "entrepreneur", "businesswoman", "businessman",
    "unionist", "pastor", "chaplain", "prefect", "treasurer", "auditor", "comptroller",
    "clerk", "archivist", "librarian", "engineer", "architect", "planner", "epidemiologist",
    "midwife", "interpreter", "mediator", "negotiator", "organi[sz]er", "reporter", "editor",
    "publisher", "photographer", "filmmaker", "writer", "banker", "farmer", "grower",
    "principal", "provost", "curator", "student", "legislator", "congresswoman",
    "congressman", "parliamentarian", "notary", "solicitor", "barrister", "jurist",
    "criminologist", "actor", "employer", "trade unionist", "union leader",
    "permanent secretary", "deputy director", "assistant director", "social worker",
    "political scientist", "legal adviser", "first secretary", "police officer",
    "labour officer", "chief economist", "lead economist", "vice[- ]rector",
    "director(?:[- ]general)?", "chief", "head", "president(?: pro tempore)?",
    "vice[- ]president", "chair",
    "chairman", "chairwoman", "chairperson", "vice[- ]chair\\w*", "co[- ]chair\\w*",
    "minister", "vice[- ]minister", "deputy minister", "prime minister", "secretary",
    "secretary[- ]general", "under[- ]secretary(?:[- ]general)?", "executive secretary",
    "undersecretary", "ambassador", "consul(?:[- ]general)?", "coordinator", "co[- ]ordinator",
    "commissioner", "high commissioner", "adviser", "advisor", "counsell?or", "consultant",
    "professor", "researcher", "lecturer", "academic", "lawyer", "attorney", "manager",
    "special rapporteur", "special representative", "permanent representative", "envoy",
    "ombuds(?:man|woman|person)", "defender", "governor", "mayor", "senator", "deputy",
    "superintendent", "inspector", "delegate", "economist", "demographer", "sociologist",
    "anthropologist", "fellow", "scholar", "founder", "leader", "convener", "dean", "rector",
    "attach[eé]", "charg[eé] d['’]affaires", "administrator", "analyst", "statistician",
    "assistant", "associate", "specialist", "activist", "advocate", "judge", "magistrate",
    "prosecutor", "general counsel", "counsel", "legal officer", "bishop", "priest", "sister",
    "first lady", "state secretary", "trustee", "vice[- ]chancellor", "chancellor", "teacher",
)  # fmt: skip
ONCE = ("former", "formerly", "ex[- ]", "previous", "past", "late",)  # fmt: skip
PRESIDING = (
    "moderator", "chair", "chairman", "chairwoman", "chairperson", "president", "presider",
    "presiding officer", "facilitator", "rapporteur", "convener",
)  # fmt: skip
DELEGATIONS = (
    "teams?",
    "delegations?", "governments?", "permanent mission", "mission", "secretariat", "embassy",
)  # fmt: skip
STATE_VOICES = (
    "team",
    "representative", "delegate", "delegation", "observer", "government", "permanent mission",
    "mission", "embassy", "permanent representative", "spokes\\w+", "head of delegation",
    "head of the delegation", "alternate representative", "deputy representative",
)  # fmt: skip
ABSENT = ("governments?", "embassy", "states?")  # fmt: skip
STATE_ORGANS = (
    "ministry", "minister", "vice[- ]minister", "government", "embassy", "ambassador", "consul",
    "consul[- ]general", "consulate", "permanent mission", "mission", "delegation",
    "secretar\\w+ "
    "of state", "department", "institute of statistics", "undersecretar\\w+", "senate",
    "congress", "presidency", "national \\w+", "directorate", "state", "foreign affairs",
)  # fmt: skip
COLLECTIVES = (
    "residents?", "citizens?", "neighbou?rs?", "students?", "journalists?",
    "trade unionists?", "members? of the public",
    "viewers?", "listeners?", "persons?", "speakers? from the floor",
    "members? of the (?:audience|public)", "officials?", "mayors?", "delegates?",
    "observers?", "questioners?", "people",
    "participants?", "experts?", "delegations?", "speakers?", "representatives?", "members?",
    "delegates?", "panell?ists?", "attendees?", "countries", "member states", "states",
    "governments", "observers", "discussants", "interventions", "specialists", "those present",
)  # fmt: skip
GATHERED = (
    "participants", "experts", "speakers", "panell?ists", "delegates", "delegations",
    "representatives", "attendees", "specialists", "observers", "meeting", "workshop",
)  # fmt: skip
QUANTIFIERS = (
    "an?", "one of those", "a handful of", "a couple of", "a dozen", "more than one",
    "each of the", "none of the", "no", "a second", "a third", "yet another", "a different",
    "a last", "any of the",
    "several", "some", "many", "most", "all", "other", "various", "numerous", "a number of",
    "a few", "one", "another", "two", "three", "four", "five", "six", "both", "few",
    "a majority of", "the majority of", "the other", "certain", "one of the", "some of the",
    "many of the", "several of the", "most of the", "all of the", "all the", "one or two",
)  # fmt: skip
HONORIFICS = (
    "Member", "Board Member", "Trustee", "Chairman", "Chairwoman", "Chairperson", "Chair",
    "Vice[- ]Chair", "Council ?member", "Alderman", "Magistrate", "Treasurer", "Representative",
    "Honourable", "The Honourable", "the Honourable", "Hons", "Rt Hon", "Right Honourable",
    "Commissioner", "Governor", "Mayor", "Councillor", "Superintendent", "Inspector",
    "Chancellor", "Dean", "Pastor", "Rabbi", "Imam", "Chief", "Brother", "Elder", "Cardinal",
    "Deputy", "Congress(?:man|woman)", "Delegate", "Rector",
    "Adv", "Advocate", "Cllr", "Sgt", "Insp", "Supt", "Const", "Det", "Lt", "Capt", "Col", "Maj",
    "Mr", "Mrs", "Ms", "Miss", "Messrs", "Mx", "Dr", "Dr\\.?ª",
    "Prof", "Professor", "Sir",
    "Lord", "Lady", "Dame", "H\\. ?E", "Hon", "The Hon", "Rt\\. ?Hon", "Ambassador", "General",
    "Brigadier", "Colonel", "Major", "Captain", "Admiral", "Commander", "Lieutenant", "Senator",
    "Judge", "Justice", "Minister", "President", "Father", "Sister", "Bishop", "Archbishop",
    "Monsignor", "Reverend", "Rev", "Sr", "Sra", "Srta", "Dra", "Mme", "M", "Eng", "Madam",
    "Madame", "Monsieur", "Señor", "Señora", "Don", "Doña", "Prince", "Princess", "Sheikh",
    "Her Excellency", "His Excellency", "MR", "MRS", "MS", "MISS", "DR", "GENERAL",
    "BRIGADIER", "COLONEL", "MAJOR", "SIR", "LORD",
    "SENATOR", "AMBASSADOR", "ADMIRAL", "CAPTAIN", "PROFESSOR",
)  # fmt: skip
PRESENT = (
    "residents?", "citizens?", "neighbou?rs?", "students?", "journalists?",
    "trade unionists?", "members? of the (?:public|audience)", "persons?",
    "participants?", "delegat(?:e|es|ion|ions)", "attendees?", "speakers?", "viewers?",
    "listeners?", "observers?",
    "members?(?= of the (?:audience|public)| asked| said| wondered)", "representatives?",
    "people in the (?:room|audience)", "persons? (?:in the audience|from the floor)",
    "panell?ists?", "those present", "questioners?", "interventions?", "commentators?",
    "mayors?", "(?:\\w+ ){0,2}officials?", "officers?", "staff members?", "technicians?",
)  # fmt: skip
AUDIENCE = (
    "there were those who",
    "the (?:audience|floor|room|public|house|assembly)(?= (?:asked|raised|wanted|"
    "wondered|made|put|voiced|commented|expressed|heard|responded))",
    "reactions from the (?:floor|audience)",
)  # fmt: skip
