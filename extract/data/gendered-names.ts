// Given names that tell whether their bearer is `he` or `she`. Names of both, and names that are as often places or things, are left out.
import { wordList } from './known-names.ts';

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  wordList(`Abby Ada Adaeze Adelheid Adeline Adriana Adwoa Agathe Agnes Agneta Agnieszka Aida Aigerim Aiko Aileen Ailsa Aisha Aishwarya Alana Alba Alejandra Aleksandra
  Alessandra Alexandra Alice Alicia Alicja Alina Aline Alison Allison Alma Alondra Althea Alva Alyssa Amal Amalia Amanda Amara Amelia Amélie Amélia Amina Amira Amrita Amy Ana Anastasia
  Angela Angelica Angelika Angélique Anika Anita Anja Anjali Anke Ann Anna Annabel Annalena Anne Anneke Annelies Anneliese Annette Annick Annie Annika Anouk Anselma Antje Antoinette
  Antonia Anushka Anya Aoife Apolline Arabella Ariadne Arlene Arlette Artemis Aslı Astrid Asuka Athena Atsuko Audrey Aurelia Aurélie Aveline Averil Ayaka Ayesha Ayşe Azadeh Barbara
  Beata Beate Beatrice Beatrix Beatriz Béatrice Begoña Belén Belinda Bella Berenice Bérénice Bernadette Bernice Bertha Beryl Bethany Betsy Bettina Betty Beverly Bianca Bintou
  Birgit Birgitta Birgitte Blanche Blessing Bluma Bożena Branka Brenda Bridget Brigid Brigitte Britta Bronwen Brunhilde Brynn Burcu Caitlin Camila Camilla Camille Candace
  Carina Carla Carlotta Carly Carmela Carmen Carol Carole Carolina Caroline Carolyn Cassandra Catalina Catarina Catherine Cathy Cecelia Cecilia Cecilie Cécile Celeste Celestine Celia Céline
  Chanel Chantal Charlene Charlotte Chiara Chiyo Chloe Chloé Christa Christel Christiane Christina Christine Ciara Clara Clarice Clarissa Claudette Claudia Clemence Clémence
  Clementine Clotilde Colette Colleen Concetta Consuelo Cora Coralie Cordelia Corinna Corinne Cornelia Cosima Cressida Cynthia Dagmar Dagny Daisy Dalia Damaris Daniela Danielle
  Danuta Daphne Daria Darya Deborah Debra Deepa Deepika Deirdre Delia Delphine Demetria Denise Désirée Diana Diane Dina Divya Dolores Dominika Donatella Donna Dora Doreen Dorota
  Doris Dorothea Dorothée Dorothy Dorothy Dorte Edda Edie Edit Edith Edna Edwina Effie Eileen Eilidh Eimear Ekaterina Elaine Eleanor Eleanora Elena Eleni Elfriede Elif Elisa Elisabeth
  Elisabetta Elise Élise Eliza Elizabeth Elke Ella Ellen Ellie Elodie Élodie Eloise Éloïse Elsa Elsbeth Else Elspeth Elvira Elżbieta Emilia Émilie Emily Emine Emma Emmanuelle Enid Erica
  Erika Erna Ernestine Esme Esmé Esmeralda Esperanza Estelle Ester Esther Ethel Eudora Eugenia Eugénie Eulalia Eunice Eva Evangeline Evelina Evelyn Ewa Fabienne Fadila Faiza Fanny
  Farah Farida Fatima Fatma Fatou Feodora Fernanda Ffion Filippa Fiona Flavia Fleur Flora Florence Françoise Frances Francesca Francine Francisca Franziska Freda Freya Frida Frieda
  Friederike Funmilayo Gabriela Gabriella Gabrielle Galina Gemma Genevieve Geneviève Georgette Georgiana Georgina Geraldine Gerda Gerlinde Germaine Gertrud Gertrude Gesine Ghislaine Gianna
  Gillian Gina Ginevra Giovanna Gisela Gisèle Giulia Gladys Glenda Gloria Glynis Golda Graciela Grace Grainne Gráinne Grażyna Greta Gretchen Gretel Griselda Gudrun Guadalupe Gulnara
  Gunhild Gunilla Gwen Gwendolen Gwendolyn Gwyneth Hadiza Halina Halle Hana Hanako Hanna Hannah Hannelore Hanneke Harriet Hatice Hazel Heather Hedda Hedvig Hedwig Heidi Heike Helen
  Helena Helene Hélène Helga Heloise Héloïse Henrietta Henriette Hermine Hermione Hilary Hilda Hilde Hildegard Hiroko Ida Ilana Ileana Ilka Ilona Ilse Imelda Imogen Imke Ina Indira Ines Inés Inês
  Inge Ingeborg Ingrid Inka Ioana Iolanthe Irena Irene Irina Iris Irma Irmgard Isabel Isabella Isabelle Isadora Isla Isobel Isolde Ivana Ivanka Iwona Izabela Jacinta Jacqueline Jadwiga
  Jana Jane Janet Janice Janina Janine Jasmin Jasmine Jayashri Jeanette Jeanne Jeannette Jelena Jemima Jennifer Jenny Jessica Jill Jitka Joan Joana Joanna Joanne Jocasta Jodie Johanna
  Josefina Josephine Joséphine Josette Joy Joyce Juana Juanita Judith Judy Julia Juliana Juliane Julie Juliet Juliette June Jutta Kamala Karen Karin Karina Karoline Katarina Katarzyna Kate
  Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katinka Katja Katrin Katrina Katrine Kavita Kayoko Keiko Kerstin Khadija Kirsten Kirsty Klara Klaudia Konstanze
  Kristen Kristin Kristina Kristine Krystyna Lakshmi Lana Lara Larissa Latifa Latoya Laura Lauren Lavinia Layla Lea Léa Leah Leila Leilani Lena Leni Lenka Lenore Leocadia Leona Leonie Léonie Leonora
  Leopoldine Leticia Letitia Letizia Liane Liesbeth Liesel Lieselotte Lila Lilian Liliana Liliane Lilith Lillian Lily Lina Linda Linnea Lioba Lisa Lisbeth Lise Liselotte Liv Livia Ljiljana
  Lois Lola Loretta Lorna Lorraine Lotte Lottie Louisa Louise Luana Lucía Lucia Luciana Lucie Lucienne Lucille Lucinda Lucrezia Lucy Ludmila Luise Luisa Lupita Lydia Lynette Mabel Maarit Madeleine
  Madeline Mafalda Magda Magdalena Magdalene Maggie Magnhild Mahnaz Maike Maisie Maja Malgorzata Małgorzata Malin Manuela Marcela Marcella Margaret Margareta Margarete Margarethe Margarita Margaux
  Margery Margit Margot Margrethe Marguerite Maria María Mariam Mariama Mariana Marianne Marie Mariela Marielle Marieke Marija Marika Marilyn Marina Marisa Marisela Marisol Marit Marita Marjorie
  Marlene Marlies Marta Martha Martina Martine Mary Maryam Mathilda Mathilde Matilda Maud Maude Maura Maureen Mavis Maya Meena Meera Mei Meike Melanie Melinda Melissa Mélanie Mercedes Mercy Meredith
  Meta Mette Michaela Michèle Michelle Michiko Mieke Mila Milagros Milena Mildred Millicent Mina Minerva Minna Minnie Mira Miranda Mireille Miriam Mirjam Misaki Moira Mona
  Monica Monika Monique Montserrat Muireann Muriel Myra Myriam Myrtle Nadia Nadezhda Nadine Naima Nala Nan Nancy Nandini Naomi Narges Nasreen Natalia Natalie Natasha Nathalie Neha Nell Nellie
  Neringa Nerys Nia Niamh Nicole Nicoletta Nina Nine Nkechi Noelle Noémie Nomvula Noor Noora Nora Nóra Noreen Norhayati Norma Nuala Nuria Núria Nurul Octavia Odette Odile Ofelia Oksana Olena Olga Olive
  Olivia Olwen Olympia Oonagh Ophelia Oriane Orla Orsolya Ottilie Ottoline Pamela Paola Parvati Patience Patrice Patricia Paula Paulette Paulina Pauline Peggy Penelope Perpetua
  Petra Petronella Philippa Philomena Phoebe Phyllis Pia Piedad Pilar Polly Pooja Portia Prisca Priscilla Priya Priyanka Prudence Quirina Rachel Rachida Radhika Ragnhild Raisa
  Ramona Rana Rania Raquel Rasa Rebecca Rebekka Regina Régine Reiko Renata Renate Renée Rhiannon Rhoda Rhona Rhonda Ricarda Rina Rita Roberta Rochelle Romana Romy Ronja Rosa Rosalie Rosalind Rosalinda
  Rosamund Rosanna Rosario Rose Roselyn Rosemarie Rosemary Rosie Roswitha Rowena Roxana Roxane Roxanne Roya Ruth Ruthie Sabina Sabine Sabrina Sachiko Sadie Sally Salma Salome Samantha Samira Sandra
  Sandrine Sanna Sanne Saoirse Sara Sarah Saraswathy Saskia Satu Savannah Scarlett Selin Selina Selma Semra Senta Serafina Serena Shabnam Shakira Shannon Sharon Sheila Shelagh Shirin Shirley
  Shreya Siân Sibel Sibylle Sidonie Sieglinde Sigrid Silke Silvia Simona Sinéad Sinikka Siobhan Siobhán Siriporn Sissel Sofia Sofie Solange Solène Solveig Sonia Sonja Sophia Sophie Soraya Stefania
  Stefanie Stella Stephanie Sue Sumiko Sunita Susan Susana Susanna Susanne Susie Suzanne Suzette Svetlana Swantje Sybil Sybille Sylvia Sylvie Tabitha Tamar Tamara Tamsin Tania Tanja
  Tanya Tara Tatiana Tatjana Teresa Tess Tessa Thea Thekla Thelma Theodora Theresa Therese Thérèse Thomasina Tiffany Tilda Tilly Tina Tomoko Tova Tove Traute Trudy Tsering Ulla
  Ulrika Ulrike Una Ursula Uschi Uta Ute Valentina Valeria Valerie Valérie Vanessa Venetia Vera Verena Verity Verónica Veronica Veronika Véronique Vesna Vibeke Vicky Victoria Vigdís Viktoria
  Vinciane Viola Violet Violeta Violetta Virginie Viviane Vivienne Waltraud Wanda Waris Wencke Wendeline Wendy Wiebke Wilhelmina Wilma Winifred Winnie Xanthe Ximena Xiomara Yael
  Yasmin Yasmine Yekaterina Yelena Ylva Yoko Yolanda Yolande Youna Yuko Yulia Yumi Yvette Yvonne Zahra Zainab Zara Zdenka Zelda Zeynep Zinaida Zita Zoe Zoé Zofia Zora Zsófia Zsuzsanna Zuleika Zuzana
  Kimberly Megan Cheryl Abigail Brittany Kayla Lori Claire Hillary Condoleezza Sakura Virginia Andrea Yuki Kelly `),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  wordList(`Aaron Abdul Abdullah Abel Abhishek Abraham Absalom Achim Adalbert Adam Adebayo Adewale Aditya Adnan Adolfo Adriaan Adrian Ahmad Ahmed Ahmet Ajay Akash Akio Akira Alain Alan Alasdair Alastair
  Albert Alberto Albin Albrecht Aldo Alec Alejandro Aleksander Aleksandr Alessandro Alexander Alexandre Alexei Alfie Alfonso Alfred Alfredo Ali Alistair Allan Allen Alois Alonso Aloysius Alphonse Álvaro
  Amadou Ambrose Amir Amit Amos Anand Anatole Anatoly Anders Andre André Andreas Andrei Andrés Andrew Andrzej Andy Aneurin Angelo Angus Anil Anselm Ansgar Anson Anthony Antoine Anton Antonio António Anup Archibald Archie Aristide
  Arkady Armand Armando Arnaud Arne Arno Arnold Arthur Artur Arturo Arun Arvid Arvind Ashok Ashwin Asif Aubrey Auguste Augustin Augustus Aurelio Avi Axel Aziz Balázs Baldwin Balthasar Barnabas Barnaby Barney Barry Bart Bartholomew
  Bartosz Basil Bastian Baptiste Ben Benedict Benedikt Bengt Benito Benjamin Benoît Bernard Bernardo Bernd Bernhard Bert Berthold Bertram Bertrand Bilal Bill Björn Bjarne Blaise Bob Bobby Bodo Bogdan Boris Borislav Boyd Brad Bradford Bradley
  Bram Brandon Branko Brendan Brent Brett Brian Broderick Bruce Bruno Bryan Burkhard Byron Caetano Caleb Callum Calvin Carl Carlo Carlos Carsten Caspar Casper Cecil Cedric Cédric Celestin César Chad Chaim Charles Charlie Chester
  Chidi Christian Christof Christoph Christophe Christopher Chukwuemeka Ciarán Clarence Claude Claudio Claus Clayton Clement Clemens Clifford Clint Clinton Clive Clyde Colin Colm Conor Connor Conrad Constantin Cordell Corentin Corey Cormac Cornelius Cosmo Craig Crispin
  Curtis Cuthbert Cyril Cyrus Dag Dale Damian Damien Damon Dan Daniel Daniele Danilo Danny Dario Darius Darrell Darren Darryl Dauren Dave David Davide Dean Declan Deepak Delbert Denis Dennis Derek Dermot Desmond Detlef Dev Dexter Diarmuid Didier
  Diego Dieter Dietmar Dietrich Dimitri Dinesh Dirk Dmitri Dmitry Dominic Dominik Donald Donal Donovan Doug Douglas Dragan Duncan Dušan Dwayne Dwight Dylan Eamon Éamon Earl Ebenezer Eberhard Eckhard Eddie Edgar Edmund Edoardo Eduard Eduardo
  Edward Edwin Efraim Egbert Egon Eike Einar Elias Elijah Elliott Ellsworth Elmar Elmer Elroy Emeka Emerson Emeric Emil Émile Emiliano Emilio Emmanuel Emmett Emre Engelbert Enoch Enrico Enrique Enzo Ephraim Erasmus Eric Erich Erik Ernest Ernesto Ernst Errol Erwin Esteban
  Étienne Eugen Eugene Eugenio Evan Everett Ewan Ezekiel Ezra Fabian Fabien Fabio Fabrice Fabrizio Faisal Farid Farouk Federico Felipe Felix Félix Fennimore Ferdinand Fergus Fernando Fidel Filip Filippo Finlay Finn Fintan Flavio Flemming Florian Floyd Francesco
  Francis Francisco Franco François Frank Franklin Franz Fraser Fred Freddie Frederic Frédéric Frederick Fredrik Friedrich Fritz Gabor Gábor Gabriel Gael Gaétan Gareth Garfield Garrett Garth Gary Gaspard Gaston Gautam Gavin Gaurav Geert Geoff Geoffrey Georg George Georges
  Georgi Gérald Gerald Gérard Gerard Gerhard Gernot Gerrit Gianluca Giacomo Gideon Gilbert Gilberto Giles Gilles Gino Giorgio Giovanni Giuliano Giuseppe Godfrey Gonzalo Gordon Gottfried Graeme Graham Grant Greg Gregor Gregory Grigory Grover Guido Guillaume
  Guillermo Günter Günther Gunnar Gus Gustaf Gustav Gustavo Guy Habib Hagen Hakan Håkon Hakeem Hamish Hamza Hank Hannes Hans Harald Hari Harish Harlan Harold Haroon Harry Hartmut Harvey Hasan Hassan Hector Héctor Heiko Heiner Heinrich Heinz Helge Helmut Helmuth Hendrik Hendrick
  Henri Henrik Henrique Henry Herbert Heribert Herman Hermann Hernán Herschel Hideo Hilmar Hiram Hiroshi Holger Homer Horace Horatio Horst Hossein Howard Hubert Hugh Hugo Humberto Humphrey Hussein Iain Ian Ibrahim Ichiro Ignacio Ignatius Igor Ike Ilya Imran
  Ingo Ion Ira Irving Isaac Isaiah Isidore Ismail Ivan Ivo Iván Jack Jackson Jacob Jacques Jaime Jake Jakob Jakub Jamal James Jan Janek Jared Jarvis Jason Jasper Javier Jay Jean-Luc Jean-Pierre Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jérôme Jerry
  Jeroen Jesper Jesse Jesús Jiří Jim Jimmy Joachim Joakim João Joaquín Jochen Joe Joel Joël Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Joop Joost Jordi Jörg Jorge José Josef Joseph Josh Joshua Josiah Juan Judah Jude Jules Julian Julien Julio Julius Jun Jürgen Justin
  Kabir Kai Kamal Karel Karim Karl Karsten Kaspar Kazuo Keith Ken Kenji Kenneth Kent Kenzo Kevin Khalid Kieran Kilian Klaus Klemens Knut Kofi Konrad Konstantin Konstantinos Korbinian Kurt Kwabena Kwame Kyle Lachlan Ladislav Lambert Lamar Lance
  Larry Lars Laszlo László Laurence Laurens Laurent Lawrence Lazar Leander Leif Leland Lennart Lennox Leo Léo Leon Léon Leonard Leonardo Leonid Leopold Leroy Leszek Levi Lewis Liam Linus Lionel Lloyd Lodewijk Lorenz Lorenzo Lothar Lou Louis Luca Lucan Lucas Lucian Luciano Lucien Lucio
  Ludovic Ludwig Luigi Luis Luís Lukas Lukasz Łukasz Luke Luther Luuk Maarten Maciej Mads Magnus Mahmoud Malachi Malcolm Malik Manfred Manoj Manuel Marc Marcel Marcello Marcin Marco Marcos Marcus Marek Marijn Mario Mark Marko Markus Marlon Maros Marshall Martijn Martin Martín
  Marvin Massimo Mateo Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Maynard Mehmet Melvin Merlin Merrick Merritt Michael Michał Michel Michele Mick Miguel Mihai Mikael Mike Mikhail Mikkel Miklós Milan Miles Milo
  Milton Miloš Mirko Miroslav Mitchell Mohamed Mohammad Mohammed Mordecai Moritz Morris Mortimer Moses Moshe Moussa Muhammad Murat Murray Mustafa Nabil Narendra Nasser Nathan Nathaniel Ned Neil Nelson Neville Niall Nicholas Nick Nicklas Nico Nicolai Nicolas Niels Nigel Nikhil Nikolai
  Nikolaus Nils Nitin Noah Noel Nolan Norbert Norman Obadiah Octavian Odell Odysseas Olaf Olav Oleg Oliver Olivier Omar Onno Orlando Orson Oscar Oskar Osman Oswald Othmar Otto Owen Pablo Paddy Palle Pankaj Paolo Pascal Patrick Patricio Patrik Paul Paulo Pavel Pawel Paweł Pedro Per Perceval Percival Percy Pete
  Peter Petr Petros Phil Philip Philipp Philippe Phillip Pier Pierre Piers Piet Pieter Pietro Piotr Poul Prakash Pranav Prasad Quentin Quincy Quinton Rafael Rafał Raghav Rahul Raimund Rainer Raj Rajesh Rajiv Ralf Ralph Ramesh Ramiro Ramón Randall Randolph Randy Raphael Raphaël Rashid Rasmus Raúl Ravi Ray Raymond
  Reggie Reginald Reinhard Reinhold Rémi Remigius Renato René Reuben Rex Ricardo Riccardo Richard Richmond Rick Rob Robert Roberto Rocco Roderick Rodney Rodrigo Rogelio Roger Rohan Roland Rolf Roman Romain Romeo Ron Ronald Ronan Rory Ross Roy Ruaridh Ruben Rudi Rudolf Rüdiger Rufus Rune Rupert Ruslan
  Russell Ryan Saad Salman Salvador Salvatore Sam Samir Samson Samuel Sandeep Sandro Sanjay Santiago Santosh Saul Scott Seamus Séamus Sean Seán Sebastian Sebastián Sébastien Selwyn Serge Sergei Sergey Sergio Seth Severin Seymour Shane Shaun Shigeru Shinji Siegfried Silas Silvio Simeon Simon Sidney Solomon
  Somchai Søren Soren Spencer Stan Stanislas Stanislav Stanisław Stanley Stefan Stefano Steffen Stelios Stéphane Stephen Steve Steven Stewart Stig Stuart Sultan Sumit Sunil Sushil Sven Sverre Tadashi Tadeusz Takashi Takeshi Tancred Tariq Tarquin Teddy Terence Terje Terrence Thaddeus Theo Théo Theobald Theodor
  Theodore Thibault Thibaut Thierry Thijs Thomas Thor Thorsten Tiago Tibor Tim Timo Timon Timothy Timur Tobiah Tobias Toby Todd Tom Tomás Tomáš Tomas Tomasz Tommaso Tommy Tony Torben Tore Torsten Travis Trevor Tristan Tristram Tudor Turlough Udo Ulf Ulrich Umberto Umar Uri Urs Uwe Václav Vadim Valentin Valery Vasily Vaughn
  Vernon Vicente Victor Vijay Vikram Viktor Vinay Vince Vincent Vincenzo Vinod Virgil Vitaly Vito Vivek Vladimir Vladislav Volker Vytautas Waldemar Wallace Walt Walter Warren Warwick Wayne Wendell Werner Wilbur Wilfred Wilfried Wilhelm Willem William Willis Wim Winfried Winston Wladimir Wojciech Wolf Wolfgang Woodrow
  Wouter Wyatt Xavier Yakov Yannick Yannis Yaroslav Yasser Yitzhak Yoshiro Youssef Yuri Yusuf Yves Zacharias Zachary Zafar Zbigniew Zeno Zoltán Zsolt
  Tyler José Ethan Terry Billy Logan Willie Elon Satya Sundar Jensen Luc Bjorn Wei Arjun Ted Chris`),
);
