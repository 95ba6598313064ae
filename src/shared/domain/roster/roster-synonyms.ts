import type { RosterField } from './roster-field.ts';

interface Synonyms {
  /** Whole headings, folded as `headerKey` folds them. */
  readonly whole: readonly string[];
  /** Turns of phrase inside longer headings, such as the questions of a form. */
  readonly within: readonly RegExp[];
}

const meaning = (whole: string, ...within: RegExp[]): Synonyms => ({
  whole: whole.split('|').map((heading) => heading.replace(/\s+/gu, ' ').trim()),
  within,
});

/** What headings mean, in English, German, French and Spanish. No heading stands twice among the whole ones. */
export const rosterSynonyms: readonly (readonly [RosterField, Synonyms])[] = [
  [
    'fullName',
    meaning(
      `full name | name | names | your name | your full name | what is your name | what is your full name | person | participant | participant name | employee name | display
       name | first and last name | name and surname | vollstandiger name | name vorname | vor und nachname | nom
       complet | nom | nom et prenom | nombre | nombre completo | nombre y apellidos`,
      /\bfull name\b/u,
      /\bfirst (and|&) last\b/u,
      /\byour name\b/u,
    ),
  ],
  [
    'givenName',
    meaning(
      `first name | given name | firstname | givenname | forename | first | given names | preferred name |
       vorname | rufname | prenom | nombre de pila | nombres`,
      /\b(first|given) name\b/u,
    ),
  ],
  [
    'familyName',
    meaning(
      `last name | family name | lastname | surname | familyname | last | nachname | familienname | zuname | nom
       de famille | apellido | apellidos | primer apellido`,
      /\b(last|family) name\b/u,
      /\bsurname\b/u,
    ),
  ],
  [
    'email',
    meaning(
      `email | e mail | mail | email address | e mail address | emailaddress | work email | company email | your
       email | e mail adresse | email adresse | mailadresse | adresse e mail | courriel | adresse mail | adresse
       electronique | courrier electronique | correo | correo electronico | direccion de correo electronico`,
      /\be ?mail\b/u,
      /\bcourriel\b/u,
      /\bcorreo\b/u,
    ),
  ],
  [
    'externalId',
    meaning(
      `employee id | employeeid | employee number | employee no | staff number | staff id | staff no | member id
       | member number | membership number | personnel number | person id | user id | userid | payroll number |
       id | id number | student id | personalnummer | pers nr | personal nr | mitarbeiternummer | mitarbeiter id
       | mitgliedsnummer | matricule | numero d employe | numero de empleado | id de empleado | legajo`,
      /\b(employee|staff|member|personnel|payroll) (id|number|no)\b/u,
    ),
  ],
  [
    'jobTitle',
    meaning(
      `job title | title | jobtitle | position | job | job role | current role | job title or role | occupation |
       job position | berufsbezeichnung | stellenbezeichnung | funktion | stelle | beruf | poste | intitule du
       poste | fonction | puesto | cargo`,
      /\bjob (title|role)\b/u,
      /\bcurrent (role|position)\b/u,
    ),
  ],
  [
    'jobFunction',
    meaning(
      `function | job function | job family | profession | professional family | functional area | discipline |
       occupational group | berufsgruppe | berufsfeld | jobfamilie | famille de metiers | metier | filiere |
       familia profesional | area funcional | profesion`,
      /\b(job|professional) (function|family)\b/u,
      /\bprofession\b/u,
    ),
  ],
  [
    'department',
    meaning(
      `department | dept | team | unit | division | business unit | department name | departmentname | department
       or agency | organisation | organization | institution | affiliation | faculty | abteilung |
       bereich | fachbereich | einheit | organisationseinheit | service | departement | direction | equipe |
       departamento | area | equipo`,
      /\b(department|business unit|division)\b/u,
      /\bwhich team\b/u,
    ),
  ],
  [
    'location',
    meaning(
      `location | office | site | city | country | state | region | office location | officeid | office id |
       place | state country | address country | addresscountry | standort | ort | stadt | land | buro | lieu |
       site de travail | ville | bureau | pays | ubicacion | ciudad | oficina | sede | pais`,
      /\b(where are you based|located|office location|work location)\b/u,
    ),
  ],
  [
    'timeZone',
    meaning(
      `time zone | timezone | time zone name | utc offset | gmt offset | zeitzone | fuseau horaire | fuseau |
       zona horaria | huso horario`,
      /\btime ?zone\b/u,
      /\b(utc|gmt) offset\b/u,
    ),
  ],
  [
    'careerLevel',
    meaning(
      `career level | career stage | careerstage | seniority | experience | experience level | level | seniority
       level | karrierestufe | erfahrung | berufserfahrung | karrierelevel | niveau de carriere | niveau |
       experience professionnelle | nivel | nivel profesional | experiencia`,
      /\bcareer (stage|level)\b/u,
      /\bseniority\b/u,
      /\blevel of experience\b/u,
    ),
  ],
  ['answerPlace', meaning('place of the answer | order of preference')],
  [
    'grade',
    meaning(
      `grade | band | pay band | pay grade | job grade | besoldungsgruppe | gehaltsgruppe | entgeltgruppe
       | dienstgrad | echelon | categorie | grado | categoria`,
      /\b(your|current|job|pay) (grade|band)\b/u,
      // As often a place in a list of wishes, so it is only likely.
      /^rank$/u,
    ),
  ],
  [
    'languages',
    meaning(
      `language | languages | preferred language | spoken language | spoken languages | sprache | sprachen |
       langue | langues | langues parlees | idioma | idiomas | lengua`,
      /\blanguages? (do|can|you|spoken)\b/u,
      /\bspoken languages?\b/u,
    ),
  ],
  [
    'skillsOffered',
    meaning(
      `skills | skills offered | expertise | areas of expertise | can offer | offers | i can offer | can help
       with | offer help in categories | strengths | mentoring topics | fahigkeiten | kompetenzen | bietet |
       angebotene themen | kann anbieten | competences | domaines d expertise | competences offertes |
       competencias | habilidades | ofrece | areas de experiencia`,
      /\b(expertise|offer help|you offer|can offer|like to mentor in|help (others|a mentee|somebody|someone|people) with|strengths)\b/u,
    ),
  ],
  [
    'skillsWanted',
    meaning(
      `skills wanted | skills needed | wants to learn | wants | seeks | looking for help with | need help in
       categories | development areas | development needs | learning needs | areas of interest | topics of
       interest | sucht | lernwunsche | gesuchte themen | entwicklungsbedarf | mochte lernen | competences
       recherchees | besoins | souhaite apprendre | busca | quiere aprender | necesidades`,
      /\b(need help|want to (learn|develop)|like to (learn|develop)|(learning|development) (needs|areas)|skills? .*(wish|want|hope|like) to (gain|develop|improve))\b/u,
    ),
  ],
  [
    'goals',
    meaning(
      `goals | goal | objectives | objective | aims | expectations | ziele | ziel | erwartungen | objectifs |
       objectif | attentes | objetivos | objetivo | metas | expectativas`,
      /\b(goals?|objectives?|hope to (gain|achieve|get)|want to achieve|aiming for)\b/u,
    ),
  ],
  [
    'rhythm',
    meaning(
      `rhythm | meeting rhythm | frequency | meeting frequency | contact frequency | how often | how often to meet | cadence | haufigkeit | rhythmus |
       treffen rhythmus | frequence | frequence des rencontres | rythme | frecuencia | frecuencia de reuniones`,
      /\bhow often\b/u,
      /\bmeeting rhythm\b/u,
      /\bfrequency\b/u,
      /\bwie oft\b/u,
    ),
  ],
  [
    'role',
    meaning(
      `role | roles | mentor or mentee | mentor mentee | mentor mentee or both | mentoring role | mentoring type | mentoring as |
       programme role | program role | participating as | rolle | mentoring rolle | role dans le programme | rol
       | rol en el programa | role in programme | role in program | role in the programme | role in the program
       | role in mentoring | part | part in programme | part in program | part in the programme | part in the program
       | participant type | type of participant | participant role | participates as | takes part as | taking part as
       | signed up as | sign up as | rolle im programm | rolle im mentoring | teilnahme als | tipo de participante`,
      /\b(role|part) in (the |our |this )?(mentor\w* )?program(me)?\b/u,
      /\bmentor\b.*\b(or|and|oder|ou|o|both)\b.*\b(mentee|mentoree|protege|learner)\b/u,
      /\bmentee\b.*\b(or|and|oder|ou|o|both)\b.*\bmentor\b/u,
      /\b(take part|participate|sign up|join) as\b(?!.*\bas an? (mentor|mentee)\b)/u,
    ),
  ],
  [
    'isMentor',
    meaning(
      `mentor | is mentor | is a mentor | ismentor | wants to mentor | ist mentor | ist mentorin | est mentor |
       es mentor`,
      /\b(sign up|be|become|act|volunteer|serve|participate) (to be |as )?an? mentor\b/u,
      /\bwould you (like|be willing) to mentor\b/u,
    ),
  ],
  [
    'isMentee',
    meaning(
      `mentee | is mentee | is a mentee | ismentee | protege | learner | wants a mentor | ist mentee | est
       mentore | es mentee`,
      /\b(sign up|be|become|participate) (to be |as )?an? (mentee|mentoree|protege|learner)\b/u,
      /\b(would you|i would|i d) like (to have )?a mentor\b/u,
      /\blooking for a mentor\b/u,
    ),
  ],
  [
    'mentorCapacity',
    meaning(
      `capacity | mentor capacity | max mentees | maximum mentees | number of mentees | how many mentees |
       how many mentees at most | mentees at most | places | kapazitat | anzahl mentees | maximale mentees | max anzahl mentees | capacite |
       nombre de mentores | capacidad | numero de mentees | maximo de mentees`,
      /\bhow many (mentees|people|applicants|learners|proteges|students)\b/u,
      /\b(max|maximum|number of) (number of )?(mentees|proteges|learners)\b/u,
      /\bwie viele mentees\b/u,
    ),
  ],
  [
    'menteeNeed',
    meaning(
      `mentee need | mentors wanted | number of mentors | how many mentors | mentors wished for | anzahl mentoren
       | nombre de mentors | numero de mentores`,
      /\bhow many mentors\b/u,
      /\bnumber of mentors\b/u,
    ),
  ],
  [
    'attended',
    meaning(
      'attended | attendance | present | came | took part | teilgenommen | present e | asistio',
      /\battend(ed|ance)\b/u,
    ),
  ],
  [
    'trainedOn',
    meaning(
      `trained on | training date | trained | training completed | date of training | training completed on |
       schulungsdatum | geschult am | date de formation | forme le | fecha de formacion`,
      /\b(training|trained|induction)\b.*\b(date|on|completed)\b/u,
    ),
  ],
  [
    'registeredOn',
    meaning(
      `timestamp | completion time | registered on | registration date | signed up on | sign up date | date
       registered | submitted at | submitted on | joined when | joined on | date | zeitstempel |
       fertigstellungszeit | abschlusszeit | anmeldedatum | angemeldet am | horodateur | heure de fin | date d
       inscription | inscrit le | marca temporal | hora de finalizacion | fecha de inscripcion`,
      /\b(registration|sign ?up|submission) date\b/u,
    ),
  ],
  [
    'status',
    meaning(
      `status | employment status | employee status | employee status code | employeestatuscode | employeestatus
       | beschaftigungsstatus | statut | estado | situacion laboral`,
      /\b(employment|employee|work) status\b/u,
    ),
  ],
  [
    'leftOn',
    meaning(
      `left on | leaving date | termination date | date of termination | dateoftermination | last day | end date
       | exit date | leave date | austrittsdatum | austritt | ausgeschieden am | date de depart | date de sortie
       | fecha de baja | fecha de salida`,
      /\b(termination|leaving|exit) date\b/u,
      /\blast working day\b/u,
    ),
  ],
  [
    'managerRef',
    meaning(
      `manager | line manager | manager name | manager email | manager e mail | line manager email | line manager
       name | manager id | managerid | supervisor | supervisorid | supervisor id | supervisor email | reports to
       | boss | vorgesetzter | vorgesetzte | fuhrungskraft | vorgesetzte r | responsable | superieur | superieur
       hierarchique | n 1 | jefe | supervisora | jefe directo`,
      /\b(line manager|supervisor|reports? to|who is your manager)\b/u,
      /\bmanager s (name|email|e mail)\b/u,
    ),
  ],
  [
    'mentorWishes',
    meaning(
      `preferred mentor | preferred mentors | mentor preference | mentor preferences | mentor choice | mentor choices |
       choice of mentor | mentor wish | mentor wishes | wished mentor | wunschmentor | wunschmentorin | wunsch mentor |
       mentor souhaite | mentors souhaites | mentor preferido | mentores preferidos`,
      /\b(choice|preference|wish)\b.*\bmentor\b/u,
      /\b(preferred|ideal) mentors?\b/u,
      /\bmentor (choice|preference|wish)\b/u,
      /\bwhich mentors?\b/u,
    ),
  ],
  [
    'menteeWishes',
    meaning(
      `preferred mentee | preferred mentees | mentee preference | mentee preferences | mentee choice | mentee choices |
       choice of mentee | mentee wish | mentee wishes | wished mentee | wunschmentee | wunsch mentee`,
      /\b(choice|preference|wish)\b.*\bmentee\b/u,
      /\b(preferred|ideal) mentees?\b/u,
      /\bmentee (choice|preference|wish)\b/u,
      /\bwhich mentees?\b/u,
    ),
  ],
];
