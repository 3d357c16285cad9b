# Fills a fresh Request Tracker with an agent, a queue, custom fields and the tickets of a JSON file, through RT's own Perl API.
# Writes which number each ticket got. Usage: seed.pl tickets.json out.json
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib';
use Encode;
use JSON;
use MIME::Entity;
use RT;

RT::LoadConfig();
RT::Init();
require RT::CustomField;
require RT::Group;
require RT::Queue;
require RT::Ticket;
require RT::User;

my ($in, $out) = @ARGV;
my $system = RT->SystemUser;

sub must { my ($result, $message) = @_; die 'seed: ' . ($message // 'failed') . "\n" unless $result; return $result }

sub user {
    my (%person) = @_;
    my $user = RT::User->new($system);
    must($user->Create(%person));
    return $user;
}

sub grant {
    my ($kind, @rights) = @_;
    my $group = RT::Group->new($system);
    if ($kind eq 'Requestor') { $group->LoadRoleGroup(Object => RT->System, Name => 'Requestor') }
    else { $group->LoadSystemInternalGroup($kind) }
    must($group->PrincipalObj->GrantRight(Right => $_, Object => RT->System)) for @rights;
}

my $agent = user(
    Name => 'agent.nora', RealName => 'Nora Lindt', EmailAddress => 'nora@lamps.example', Password => 'agent-pass', Privileged => 1,
);
user(Name => 'lead.ida', RealName => 'Ida Brandt', EmailAddress => 'ida@lamps.example', Password => 'lead-pass', Privileged => 1);
my $queue = RT::Queue->new($system);
must($queue->Create(Name => 'Complaints', CorrespondAddress => 'help@lamps.example'));
grant('Everyone', qw(CreateTicket ReplyToTicket SeeQueue));
grant('Requestor', qw(ShowTicket ReplyToTicket));
grant('Privileged', qw(
    ShowTicket ShowTicketComments SeeQueue ModifyTicket DeleteTicket OwnTicket TakeTicket CommentOnTicket ReplyToTicket CreateTicket
    SeeCustomField ModifyCustomField ShowOutgoingEmail ModifySelf
));

my %field;
for my $name ('Order number', 'Country', 'Order total', 'Item price') {
    my $custom = RT::CustomField->new($system);
    must($custom->Create(Name => $name, Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', MaxValues => 1));
    must($custom->AddToObject($queue));
    $field{$name} = $custom->id;
}

sub mime {
    my ($from, $subject, $message) = @_;
    return MIME::Entity->build(
        Type => $message->{html} ? 'text/html' : 'text/plain', Charset => 'UTF-8', Encoding => '8bit',
        From => Encode::encode('UTF-8', $from), Subject => Encode::encode('UTF-8', $subject),
        Data => [Encode::encode('UTF-8', $message->{html} // $message->{text})],
    );
}

sub backdate {
    my ($id, $seconds) = @_;
    my @at = gmtime(time - $seconds);
    my $when = sprintf '%04d-%02d-%02d %02d:%02d:%02d', $at[5] + 1900, $at[4] + 1, @at[3, 2, 1, 0];
    my @recent = gmtime(time - 3600);
    my $since = sprintf '%04d-%02d-%02d %02d:%02d:%02d', $recent[5] + 1900, $recent[4] + 1, @recent[3, 2, 1, 0];
    $RT::Handle->SimpleQuery(
        "UPDATE Transactions SET Created = ? WHERE ObjectType = 'RT::Ticket' AND ObjectId = ? AND Created > ?", $when, $id, $since,
    );
}

open my $file, '<:raw', $in or die "seed: $in: $!\n";
local $/;
my $tickets = decode_json(<$file>);
my (%number, %person);
for my $ticket (@$tickets) {
    my $requester = $ticket->{email} && ($person{ $ticket->{email} } //= user(
        Name => $ticket->{email}, EmailAddress => $ticket->{email}, RealName => $ticket->{name}, Privileged => 0,
    ));
    my $age = scalar @{ $ticket->{messages} } * 86_400;
    my $id;
    for my $message (@{ $ticket->{messages} }) {
        my $author = $message->{from} eq 'customer' && $requester ? $requester : $agent;
        my $current = RT::CurrentUser->new($author->id);
        my $object = RT::Ticket->new($current);
        my $mime = mime($author->EmailAddress, $ticket->{subject}, $message);
        if (!defined $id) {
            ($id) = $object->Create(
                Queue => $queue->id, Subject => $ticket->{subject}, MIMEObj => $mime, ($requester ? (Requestor => $requester->EmailAddress) : ()),
            );
            must($id, 'ticket ' . $ticket->{key});
            my $whole = RT::Ticket->new($system);
            $whole->Load($id);
            # Without a requester RT puts the creator in his place.
            $whole->DeleteWatcher(Type => 'Requestor', PrincipalId => $author->PrincipalId) unless $requester;
            must($whole->AddCustomFieldValue(Field => $field{$_}, Value => $ticket->{fields}{$_})) for sort keys %{ $ticket->{fields} // {} };
        }
        else {
            $object->Load($id);
            must($message->{from} eq 'note' ? $object->Comment(MIMEObj => $mime) : $object->Correspond(MIMEObj => $mime));
        }
        backdate($id, $age);
        $age -= 86_400;
    }
    if ($ticket->{repeat}) {
        my $object = RT::Ticket->new(RT::CurrentUser->new($requester->id));
        $object->Load($id);
        $object->Correspond(MIMEObj => mime($requester->EmailAddress, $ticket->{subject}, { text => "Message $_ of many." })) for 1 .. $ticket->{repeat};
    }
    if ($ticket->{status}) {
        my $object = RT::Ticket->new($system);
        $object->Load($id);
        must($object->SetStatus($ticket->{status}));
    }
    $number{ $ticket->{key} } = $id + 0;
}
open my $result, '>', $out or die "seed: $out: $!\n";
print $result encode_json(\%number);
