"""Numbered proceedings and summary records in four languages, written for these tests."""

from __future__ import annotations

PROCEEDINGS = {
    "en": """\
C. Summary of proceedings

25. The representative of Chile said that her country had made progress on migration statistics.
She thanked the secretariat for its support.

26. The delegation of Cuba expressed concern about the lack of funding. The Bahamas agreed with
the delegation of Cuba and proposed a regional fund.

27. The Executive Secretary of ECLAC, Ms. Alicia Torres, welcomed the proposals.

28. The Executive Secretary replied that the document would be revised.

29. Statements were made by the representatives of Argentina, Brazil and Peru.

30. The representative of the United Nations Population Fund (UNFPA) underscored the importance
of censuses. Several delegations supported that view.

31. Mr. John Smith, Minister of Labour of Jamaica, speaking on behalf of the Caribbean
Community, said that small States needed help.

32. The Committee adopted the report.

33. The representative of Chile asked whether the fund would be permanent.

34. In the ensuing discussion, participants stressed the importance of data. The observer for
Spain offered technical cooperation.

35. The Chair said that the list of speakers was closed. He gave the floor to the representative
of Mexico.

36. The representatives of Haiti and Guyana said that they shared that concern.
""",
    "es": """\
25. La representante de Chile dijo que su país había avanzado en las estadísticas. Agradeció el
apoyo de la secretaría.

26. La delegación de Cuba manifestó preocupación por la falta de fondos. El representante de las
Bahamas coincidió con la delegación de Cuba y propuso un fondo regional.

27. La Secretaria Ejecutiva de la CEPAL, Sra. Alicia Torres, celebró las propuestas.

28. La Secretaria Ejecutiva respondió que el documento sería revisado.

29. Hicieron uso de la palabra los representantes de la Argentina, el Brasil y el Perú.

30. El representante del Fondo de Población de las Naciones Unidas (UNFPA) subrayó la
importancia de los censos. Varias delegaciones apoyaron esa idea.

31. El Sr. Juan Pérez, Ministro de Trabajo del Ecuador, hablando en nombre de la Comunidad
Andina, dijo que se requería ayuda.

32. La Comisión aprobó el informe.

33. El representante de Chile preguntó si el fondo sería permanente.

34. En el debate que siguió, los participantes destacaron la importancia de los datos. La
observadora de España ofreció cooperación técnica.

35. El Presidente señaló que la lista de oradores estaba cerrada.

36. La Argentina señaló que compartía esa preocupación.

37. El delegado mexicano sostuvo que la medida era urgente.

38. A continuación tomó la palabra la Sra. Ana Ruiz, Directora del Instituto Nacional de
Estadística del Uruguay, quien expuso los avances.
""",
    "pt": """\
25. A representante do Chile disse que seu país havia avançado nas estatísticas. Agradeceu o
apoio da secretaria.

26. A delegação de Cuba manifestou preocupação com a falta de recursos. O representante das
Bahamas concordou com a delegação de Cuba e propôs um fundo regional.

27. A Secretária Executiva da CEPAL, Sra. Alicia Torres, saudou as propostas.

28. A Secretária Executiva respondeu que o documento seria revisto.

29. Fizeram uso da palavra os representantes da Argentina, do Brasil e do Peru.

30. O representante do Fundo de População das Nações Unidas (UNFPA) sublinhou a importância dos
censos. Várias delegações apoiaram essa ideia.

31. O Sr. João Pires, Ministro do Trabalho de Angola, falando em nome da CPLP, disse que era
preciso ajuda.

32. A Comissão aprovou o relatório.

33. O representante do Chile perguntou se o fundo seria permanente.

34. No debate que se seguiu, os participantes destacaram a importância dos dados. A observadora
da Espanha ofereceu cooperação técnica.

35. O Presidente assinalou que a lista de oradores estava encerrada.

36. O Brasil assinalou que compartilhava essa preocupação.

37. O delegado mexicano sustentou que a medida era urgente.
""",
    "fr": """\
25. La représentante du Chili a dit que son pays avait progressé dans le domaine des
statistiques. Elle a remercié le secrétariat de son appui.

26. La délégation de Cuba s'est dite préoccupée par le manque de fonds. Le représentant des
Bahamas a rejoint la délégation de Cuba et a proposé un fonds régional.

27. La Secrétaire exécutive de la CEPALC, Mme Alicia Torres, a salué les propositions.

28. La Secrétaire exécutive a répondu que le document serait révisé.

29. Des déclarations ont été faites par les représentants de l'Argentine, du Brésil et du Pérou.

30. Le représentant du Fonds des Nations Unies pour la population (FNUAP) a souligné
l'importance des recensements. Plusieurs délégations ont appuyé cette idée.

31. M. Jean Petit, Ministre du travail d'Haïti, s'exprimant au nom de la CARICOM, a dit qu'une
aide était nécessaire.

32. La Commission a adopté le rapport.

33. Le représentant du Chili a demandé si le fonds serait permanent.

34. Au cours du débat qui a suivi, les participants ont souligné l'importance des données.
L'observateur de l'Espagne a offert sa coopération technique.

35. Le Président a indiqué que la liste des orateurs était close.

36. Le Brésil a fait observer qu'il partageait cette préoccupation.

37. Le délégué mexicain a soutenu que la mesure était urgente.
""",
}

MINUTES = {
    "en": """\
1. Mr. GARCIA (Mexico) said that his delegation supported the draft. He recalled that the
deadline was June. Ms. Lopez (Chile) asked who would pay the costs.

2. The Chairperson replied that the Secretariat would. In the view of Mr. Soto (Peru), that was
not enough.

3. Ms. Diaz (Office of the High Commissioner) explained the calendar. She also pointed out that
there would be translation.

4. It was so decided.

5. Mr. Lima (Brazil), speaking on behalf of the Group, endorsed the statement made by the
representative of Mexico.

6. The speaker added that the Group would meet soon. At the invitation of the Chair, Mr. Paz
(International Organization for Migration) took a place at the table.

7. Ms. Paz, Rapporteur, introduced the report. Mr. Garcia requested clarification, to which the
Rapporteur answered that she would give it in writing.

8. After a discussion in which Mr. Lima and Ms. Lopez took part, the item was closed.

9. Dr. Moreau reported progress. Dr Moreau's paper was circulated. Professor Li wondered whether
that was enough; Mrs. Ito thought it was.
""",
    "es": """\
1. El Sr. GARCÍA (México) dice que su delegación apoya el proyecto. Recuerda que el plazo vence
en junio. La Sra. López (Chile) pregunta quién pagará los gastos.

2. La Presidenta responde que la Secretaría los asumirá. A juicio del Sr. Soto (Perú), eso no basta.

3. La Sra. Díaz (Oficina del Alto Comisionado) explica el calendario. Señala asimismo que habrá
traducción.

4. Así queda acordado.

5. El Sr. Lima (Brasil), interviniendo en nombre del Grupo, hace suya la declaración del
representante de México.

6. El orador agrega que el Grupo se reunirá pronto. Por invitación del Presidente, el Sr. Paz
(Organización Internacional para las Migraciones) toma asiento a la mesa.

7. La Sra. Paz, Relatora, presenta el informe. El Sr. García pide una aclaración, a lo que la
Relatora contesta que la dará por escrito.
""",
    "pt": """\
1. O Sr. GARCIA (Angola) diz que sua delegação apoia o projeto. Lembra que o prazo vence em
junho. A Sra. Lopes (Brasil) pergunta quem pagará as despesas.

2. A Presidente responde que a Secretaria as assumirá. Na opinião do Sr. Soto (Peru), isso não
basta.

3. A Sra. Dias (Alto Comissariado) explica o calendário. Assinala ainda que haverá tradução.

4. Fica assim acordado.

5. O Sr. Lima (Portugal), falando em nome do Grupo, faz sua a declaração do representante de Angola.

6. O orador acrescenta que o Grupo se reunirá em breve. A Profa. Dra. Souza (USP) comenta os dados.

7. O Sr. Presidente afirma que a lista está encerrada. O Sr. Garcia agradece.
""",
    "fr": """\
1. M. DUPONT (Haïti) déclare que sa délégation appuie le projet. Il rappelle que le délai expire
en juin. Mme Roy (Canada) demande qui paiera les frais.

2. La Présidente répond que le Secrétariat les prendra en charge. De l'avis de M. Soto (Pérou),
cela ne suffit pas.

3. Mme Diaz (Haut-Commissariat) explique le calendrier. Elle signale en outre que la traduction
sera assurée.

4. Il en est ainsi décidé.

5. M. Lima (Brésil), parlant au nom du Groupe, fait sienne la déclaration du représentant d'Haïti.

6. L'orateur ajoute que le Groupe se réunira bientôt.

7. M. le Président dit que la liste est close. M. Dupont se félicite de cette décision.
""",
}
